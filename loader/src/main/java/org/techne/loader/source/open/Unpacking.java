package org.techne.loader.source.open;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.techne.loader.source.DamagedPackException;
import org.tukaani.xz.XZInputStream;

/** Unpacks gzip, Zstandard, bzip2 and xz, known by their first bytes. */
final class Unpacking {
    private static final int MAGIC = 6;
    private static final int XZ_MEMORY_KIB = 1 << 18;

    private Unpacking() {}

    /** The plain bytes of a stream that may be packed. */
    static InputStream unpack(InputStream maybePacked) throws IOException {
        BufferedInputStream in = new BufferedInputStream(maybePacked, 1 << 16);
        in.mark(MAGIC);
        String magic = HexFormat.of().formatHex(in.readNBytes(MAGIC));
        in.reset();
        try {
            if (magic.startsWith("1f8b")) {
                return new Telling(new GZIPInputStream(in, 1 << 16));
            }
            if (magic.startsWith("28b52ffd")) {
                return new Telling(new ZstdInputStream(in));
            }
            if (magic.startsWith("425a68")) {
                return new Telling(new BZip2CompressorInputStream(in, true));
            }
            return magic.equals("fd377a585a00") ? new Telling(new XZInputStream(in, XZ_MEMORY_KIB)) : in;
        } catch (IOException e) {
            throw new DamagedPackException(e);
        }
    }

    /** Says of every fault that the packed data are damaged. */
    private static final class Telling extends FilterInputStream {
        Telling(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (IOException | RuntimeException e) { // the unpackers throw all sorts at damaged data
                throw new DamagedPackException(e);
            }
        }
    }
}
