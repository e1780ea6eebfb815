package org.techne.loader.source.open;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.techne.loader.problem.Code;
import org.techne.loader.problem.Problem;
import org.techne.loader.problem.Problems;

/** Turns a path, a folder or a pattern into the files it stands for, sorted by path. Hidden files and folders are left out unless named. */
final class FileNames {
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");

    private FileNames() {}

    /** The files; none, with a problem, where there are none. */
    static List<Path> expand(String argument, Problems problems) {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return noneIsAProblem(argument, below(path, Integer.MAX_VALUE, file -> true, problems), problems);
            }
            if (Files.exists(path)) {
                return List.of(path);
            }
        } catch (InvalidPathException e) {
            return refuse(argument, Code.E119, String.valueOf(e.getMessage()), problems);
        } catch (IOException e) {
            return refuse(argument, Code.E102, String.valueOf(e.getMessage()), problems);
        }
        return WILD.matcher(argument).find() ? matching(argument, problems) : refuse(argument, Code.E101, "", problems);
    }

    private static List<Path> matching(String pattern, Problems problems) {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            Path folder = plainPart(pattern);
            List<Path> files =
                    Files.isDirectory(folder) ? below(folder, depth(pattern), matcher::matches, problems) : List.of();
            return noneIsAProblem(pattern, files, problems);
        } catch (PatternSyntaxException | InvalidPathException e) {
            return refuse(pattern, Code.E119, String.valueOf(e.getMessage()), problems);
        } catch (IOException e) {
            return refuse(pattern, Code.E102, String.valueOf(e.getMessage()), problems);
        }
    }

    /** The folders of a pattern before the first wild card. */
    private static Path plainPart(String pattern) {
        var wild = WILD.matcher(pattern);
        int end = wild.find() ? wild.start() : pattern.length();
        return Path.of(pattern.substring(0, pattern.lastIndexOf('/', end) + 1));
    }

    /** How many levels below its plain part a pattern can reach. */
    private static int depth(String pattern) {
        String wild = pattern.substring(plainPart(pattern).toString().length());
        return wild.contains("**") || wild.contains("{")
                ? Integer.MAX_VALUE
                : (int) wild.chars().filter(c -> c == '/').count() + 1;
    }

    private static List<Path> below(Path folder, int depth, Predicate<Path> wanted, Problems problems)
            throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return isHidden(folder, inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(folder, file) && wanted.test(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                problems.add(Problem.of(file.toString(), Code.E102, String.valueOf(fault.getMessage())));
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }

    private static boolean isHidden(Path folder, Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> noneIsAProblem(String argument, List<Path> files, Problems problems) {
        return files.isEmpty() ? refuse(argument, Code.E108, "", problems) : files;
    }

    private static List<Path> refuse(String argument, Code code, String found, Problems problems) {
        problems.add(Problem.of(argument, code, found));
        return List.of();
    }
}
