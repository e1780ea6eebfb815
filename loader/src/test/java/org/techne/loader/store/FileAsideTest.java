package org.techne.loader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAsideTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFileTakesItsPlaceWhenItIsWholeAndNotBefore() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "before");
        try (FileAside file = FileAside.plain(target)) {
            write("after", file);
            assertThat(target).hasContent("before");
            file.finish();
            assertThat(target).hasContent("after");
        }
        assertThat(target).hasContent("after");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsNotFinishedLeavesNothingAndWhatWasThereStays() throws IOException {
        Path target = Files.writeString(folder.resolve("a.nt.gz"), "before");
        try (FileAside file = FileAside.packedByName(target)) {
            write("after", file);
        }
        assertThat(target).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theNameSaysWhetherItIsPacked() throws IOException {
        for (String name : new String[] {"a.nt", "a.nt.gz"}) {
            try (FileAside file = FileAside.packedByName(folder.resolve(name))) {
                write("text", file);
                file.finish();
            }
        }
        assertThat(folder.resolve("a.nt")).hasContent("text");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(folder.resolve("a.nt.gz")))) {
            assertThat(packed).hasContent("text");
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldAtOnce() {
        assertThatThrownBy(() -> FileAside.plain(folder.resolve("none/a.txt")).close())
                .isInstanceOf(NoSuchFileException.class);
    }

    private static void write(String text, FileAside file) throws IOException {
        file.out().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
