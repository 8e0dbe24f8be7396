package az.bildiris.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of pages: small ones to compare with, and those of the documentation. */
final class Picture {
    private static final int COLOURS = 96;
    /** The square of the distance between two colours of a palette. */
    private static final int APART = 60;
    /** How far a pixel's channel may be off, of 255. */
    private static final int SLIGHTLY = 24;

    private Picture() {}

    static BufferedImage of(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** So many times smaller: what is read is gone, how it is laid out is there. */
    static BufferedImage smaller(BufferedImage picture, int times) {
        int width = picture.getWidth() / times;
        int height = picture.getHeight() / times;
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = small.createGraphics();
        drawing.drawImage(picture.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        drawing.dispose();
        return small;
    }

    /** The share of pixels of two pictures, of one size within a line of text, that do not look the same. */
    static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || Math.abs(one.getHeight() - other.getHeight()) > 2) {
            return 1;
        }
        int height = Math.min(one.getHeight(), other.getHeight());
        long off = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                off += differ(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return off / (double) (one.getWidth() * height);
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)) > SLIGHTLY) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes a picture of the documentation, in 96 of its colours: a page has few, besides those at the
     * edges of its letters. It is a third of the size.
     */
    static void keep(byte[] png, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            ImageWriteParam hard = writer.getDefaultWriteParam();
            hard.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            hard.setCompressionQuality(0);
            try (ImageOutputStream output = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
                writer.setOutput(output);
                writer.write(null, new IIOImage(indexed(of(png)), null, null), hard);
            } finally {
                writer.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> times = new HashMap<>();
        for (int pixel : pixels) {
            times.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        int[] colours = palette(times);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = nearest.computeIfAbsent(pixels[i] & 0xffffff, colour -> nearest(colour, colours));
        }
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        var kept = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        kept.getRaster().setPixels(0, 0, width, height, pixels);
        return kept;
    }

    /** The most frequent first, and none that is almost one before, or there would be none left for what is rare and red. */
    private static int[] palette(Map<Integer, Integer> times) {
        List<Integer> palette = new ArrayList<>();
        times.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(colour -> palette.stream().allMatch(chosen -> distance(colour, chosen) > APART))
                .limit(COLOURS)
                .forEach(palette::add);
        return palette.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long distance(int one, int other) {
        return square(one >> 16, other >> 16) + square(one >> 8, other >> 8) + square(one, other);
    }

    private static int nearest(int colour, int[] colours) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            long distance = distance(colour, colours[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static long square(int one, int other) {
        long off = (long) (one & 0xff) - (other & 0xff);
        return off * off;
    }
}
