package org.guichet.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.guichet.demo.story.Passage;
import org.guichet.platform.ContentStore;
import org.guichet.ticket.NewAttachment;

/** Makes the files that come with articles: small, and of the kind that their name says. */
@ApplicationScoped
class DemoFiles {

    private static final String PDF = """
            %%PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
              /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
            4 0 obj <</Length %d>> stream
            %s
            endstream endobj
            trailer <</Root 1 0 R>>
            %%%%EOF
            """;

    @EJB
    private ContentStore contents;

    List<NewAttachment> of(Passage passage) {
        return passage.files().stream().map(this::attachment).toList();
    }

    private NewAttachment attachment(String name) {
        try {
            long content = contents.save(new ByteArrayInputStream(bytes(name)));
            return new NewAttachment(content, name, type(name), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "png" -> "image/png";
            case "pdf" -> "application/pdf";
            case "csv" -> "text/csv";
            default -> "text/plain";
        };
    }

    private static byte[] bytes(String name) throws IOException {
        return switch (type(name)) {
            case "image/png" -> window(new Random(name.hashCode()));
            case "application/pdf" -> pdf(name).getBytes(StandardCharsets.ISO_8859_1);
            default -> (name + "\n").repeat(20).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String pdf(String name) {
        String page = "BT /F 18 Tf 60 760 Td (" + name + ") Tj ET";
        return PDF.formatted(page.length(), page);
    }

    /** Draws what could be the picture of a window with a message; without letters, because a server may have no fonts. */
    private static byte[] window(Random chance) throws IOException {
        var image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        fill(pen, new Color(0x3A, 0x5A, 0x78), 0, 0, 640, 360);
        fill(pen, new Color(0xF3, 0xF4, 0xF6), 90, 70, 460, 220);
        fill(pen, new Color(0x1F, 0x29, 0x37), 90, 70, 460, 28);
        fill(pen, new Color(0xC2, 0x41, 0x0C), 118, 130, 36, 36);
        for (int line = 0; line < 4; line++) {
            fill(pen, new Color(0x9C, 0xA3, 0xAF), 178, 132 + line * 24, 140 + chance.nextInt(190), 10);
        }
        fill(pen, new Color(0x25, 0x63, 0xEB), 430, 246, 96, 28);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void fill(Graphics2D pen, Color color, int x, int y, int width, int height) {
        pen.setColor(color);
        pen.fillRect(x, y, width, height);
    }
}
