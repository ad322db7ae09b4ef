import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Guichet's PrimeFaces theme when the module is built: PrimeFaces' saga theme, whose colours are literals, with each of
 * them replaced by a token of tokens.css, so that every component follows light and dark. A saturated colour that is left
 * over fails the build: it would not follow.
 *
 * <p>Usage: {@code java PrimeFacesTheme.java saga/theme.css guichet/theme.css}
 */
class PrimeFacesTheme {

    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{[^}]*}");
    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;])\\s*([-\\w]+)\\s*:([^;{}]+)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgba?|hsla?)\\([^)]*\\)");
    private static final Pattern SYSTEM_FONT = Pattern.compile("font-family:\\s*-apple-system[^;}]*");
    private static final double SATURATED = 0.14;

    /** What a colour is used for decides its token: white text is not a white surface. */
    private enum Use {
        TEXT(Map.ofEntries(
                Map.entry("fff", "on-accent"), Map.entry("ffffff", "on-accent"), Map.entry("495057", "text"),
                Map.entry("212529", "text"), Map.entry("252529", "text"), Map.entry("6c757d", "text-2"),
                Map.entry("adb5bd", "text-3"), Map.entry("2196f3", "accent-text"))),
        SURFACE(Map.ofEntries(
                Map.entry("fff", "surface"), Map.entry("ffffff", "surface"), Map.entry("f8f9fa", "surface-2"),
                Map.entry("e9ecef", "surface-3"), Map.entry("dee2e6", "surface-3"), Map.entry("ced4da", "surface-3"),
                Map.entry("6c757d", "text-2"), Map.entry("adb5bd", "border-2"), Map.entry("495057", "text"),
                Map.entry("212529", "text"), Map.entry("2196f3", "accent"), Map.entry("e3f2fd", "accent-soft"))),
        BORDER(Map.ofEntries(
                Map.entry("fff", "surface"), Map.entry("ffffff", "surface"), Map.entry("dee2e6", "border"),
                Map.entry("e9ecef", "border"), Map.entry("ced4da", "border-input"), Map.entry("6c757d", "text-2"),
                Map.entry("adb5bd", "border-input"), Map.entry("495057", "text-2"), Map.entry("2196f3", "accent"),
                Map.entry("e3f2fd", "accent-soft-2")));

        private final Map<String, String> tokens;

        Use(Map<String, String> tokens) {
            this.tokens = tokens;
        }

        static Use of(String property) {
            if (List.of("color", "fill", "-webkit-text-fill-color").contains(property)) {
                return TEXT;
            }
            boolean line = property.startsWith("border") || property.startsWith("outline")
                    || property.startsWith("box-shadow") || property.startsWith("stroke");
            return line ? BORDER : SURFACE;
        }
    }

    /** Red, green and blue from 0 to 255, opacity from 0 to 1. */
    private record Colour(double red, double green, double blue, double alpha) {

        static Colour parse(String literal) {
            String text = literal.toLowerCase(Locale.ROOT).strip();
            return text.startsWith("#") ? hexadecimal(text.substring(1)) : function(text);
        }

        private static Colour hexadecimal(String digits) {
            String six = digits.length() <= 4 ? digits.replaceAll(".", "$0$0") : digits;
            double alpha = six.length() == 8 ? Integer.parseInt(six.substring(6), 16) / 255.0 : 1;
            int rgb = Integer.parseInt(six.substring(0, 6), 16);
            return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255, alpha);
        }

        private static Colour function(String text) {
            double[] values = Arrays.stream(text.substring(text.indexOf('(') + 1, text.length() - 1).split("[,\\s/]+"))
                    .mapToDouble(value -> Double.parseDouble(value.replace("%", "")))
                    .toArray();
            double alpha = values.length > 3 ? values[3] : 1;
            return text.startsWith("hsl")
                    ? ofHsl(values[0], values[1] / 100, values[2] / 100, alpha)
                    : new Colour(values[0], values[1], values[2], alpha);
        }

        private static Colour ofHsl(double hue, double saturation, double lightness, double alpha) {
            double amplitude = saturation * Math.min(lightness, 1 - lightness);
            return new Colour(
                    channel(0, hue, lightness, amplitude), channel(8, hue, lightness, amplitude),
                    channel(4, hue, lightness, amplitude), alpha);
        }

        private static double channel(int offset, double hue, double lightness, double amplitude) {
            double k = (offset + hue / 30) % 12;
            return 255 * (lightness - amplitude * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
        }

        double max() {
            return Math.max(red, Math.max(green, blue)) / 255;
        }

        double min() {
            return Math.min(red, Math.min(green, blue)) / 255;
        }

        double lightness() {
            return (max() + min()) / 2;
        }

        double saturation() {
            double spread = max() - min();
            return spread == 0 ? 0 : spread / (1 - Math.abs(2 * lightness() - 1));
        }

        double hue() {
            double spread = (max() - min()) * 255;
            if (spread == 0) {
                return 0;
            }
            double sector = max() * 255 == red ? ((green - blue) / spread + 6) % 6
                    : max() * 255 == green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
            return sector * 60;
        }

        boolean isGrey() {
            return saturation() < SATURATED;
        }

        /** The meaning that saga gives to its hues. */
        String family() {
            double hue = hue();
            if (hue < 20 || hue > 330) {
                return "danger";
            }
            if (hue < 62) {
                return "warn";
            }
            if (hue < 165) {
                return "ok";
            }
            if (saturation() < 0.3) {
                return "mute";
            }
            if (hue >= 195 && hue <= 215 && saturation() > 0.75) {
                return "accent";
            }
            return hue < 255 ? "info" : "wait";
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        String theme = convert(Files.readString(Path.of(arguments[0])).replace("\ufeff", ""));
        List<String> left = COLOUR.matcher(theme).results().map(MatchResult::group)
                .filter(literal -> !Colour.parse(literal).isGrey()).distinct().toList();
        if (!left.isEmpty()) {
            System.err.println("Colours of PrimeFaces' theme without a token: " + left);
            System.exit(1);
        }
        Files.createDirectories(target.getParent());
        Files.writeString(target, "/* Made from PrimeFaces' saga theme at build time. */\n" + theme);
    }

    private static String convert(String css) {
        String rules = ROOT.matcher(css).replaceAll("");
        String coloured = DECLARATION.matcher(rules).replaceAll(found -> Matcher.quoteReplacement(declaration(found)));
        return SYSTEM_FONT.matcher(coloured).replaceAll("font-family:var(--g-font)");
    }

    private static String declaration(MatchResult found) {
        String property = found.group(1);
        if (property.startsWith("--")) {
            return found.group();
        }
        Use use = Use.of(property);
        return property + ":"
                + COLOUR.matcher(found.group(2)).replaceAll(colour -> Matcher.quoteReplacement(token(colour.group(), use)));
    }

    private static String token(String literal, Use use) {
        String exact = use.tokens.get(literal.toLowerCase(Locale.ROOT).replace("#", ""));
        if (exact != null) {
            return variable(exact);
        }
        Colour colour = Colour.parse(literal);
        if (colour.alpha() == 0) {
            return "transparent";
        }
        if (colour.isGrey()) {
            return colour.alpha() < 1 ? literal : variable(grey(colour.lightness(), use));
        }
        return colour.alpha() < 1 ? mixed(colour) : variable(meaning(colour, use));
    }

    private static String mixed(Colour colour) {
        String token = colour.family().equals("accent") ? "accent" : colour.family() + "-fg";
        return "color-mix(in srgb," + variable(token) + " " + Math.round(colour.alpha() * 100) + "%,transparent)";
    }

    private static String grey(double lightness, Use use) {
        return switch (use) {
            case TEXT -> lightness < .45 ? "text" : "on-accent";
            case SURFACE -> lightness > .9 ? "surface" : lightness > .6 ? "surface-3" : "text";
            case BORDER -> lightness > .7 ? "border" : "border-input";
        };
    }

    private static String meaning(Colour colour, Use use) {
        String family = colour.family();
        double lightness = colour.lightness();
        if (family.equals("accent")) {
            return switch (use) {
                case TEXT -> "accent-text";
                case SURFACE -> lightness > .85 ? "accent-soft" : lightness > .7 ? "accent-soft-2" : "accent-hover";
                case BORDER -> lightness > .7 ? "focus" : "accent-hover";
            };
        }
        return switch (use) {
            case TEXT -> family + "-fg";
            case SURFACE -> family + (lightness > .75 ? "-bg" : "-fg");
            case BORDER -> family + (lightness > .6 ? "-bd" : "-fg");
        };
    }

    private static String variable(String token) {
        return "var(--g-" + token + ")";
    }
}
