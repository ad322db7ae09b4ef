package org.guichet.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a desk shall be.
 *
 * @param base the base of the ports
 * @param data the folder of all that lasts; one desk at a time
 * @param tools where Payara and MariaDB are unpacked; several desks may share it
 * @param payara the distribution of Payara Server, a zip that is named as Maven names it
 * @param ear the application, or none: a prepared server without it
 * @param demo whether an empty desk is filled with the demonstration data
 * @param reset whether all that lasts is thrown away first
 * @param jvm options of the server's virtual machine, behind our own
 * @param database options of the database, behind our own
 * @param settings settings of Guichet, over those of the local desk
 */
public record DeskOptions(
        int base,
        Path data,
        Path tools,
        Path payara,
        @Nullable Path ear,
        boolean demo,
        boolean reset,
        List<String> jvm,
        List<String> database,
        Map<String, String> settings) {

    public static final int USUAL_BASE = 8_000;

    public DeskOptions {
        data = data.toAbsolutePath().normalize();
        tools = tools.toAbsolutePath().normalize();
        payara = payara.toAbsolutePath().normalize();
        ear = ear == null ? null : ear.toAbsolutePath().normalize();
        jvm = List.copyOf(jvm);
        database = List.copyOf(database);
        settings = Map.copyOf(settings);
    }

    public static DeskOptions in(Path data, Path payara) {
        return new DeskOptions(USUAL_BASE, data, data, payara, null, false, false, List.of(), List.of(), Map.of());
    }

    /** The options of a command line: {@code -Dguichet.base=}, {@code .data=}, {@code .reset}, {@code .demo=}. */
    static DeskOptions ofCommandLine() {
        Path top = path("guichet.top", "");
        DeskOptions options = in(
                        path("guichet.data", top.resolve(".desk").toString()), path("guichet.payara", "payara.zip"))
                .withEar(path("guichet.ear", "guichet.ear"))
                .withBase(number("guichet.base", USUAL_BASE))
                .withDemo(said("guichet.demo", "true"))
                .withReset(said("guichet.reset", "false"));
        boolean removes = System.getProperty("guichet.demo", "").equals("remove");
        return removes ? options.withSetting("guichet.demo", "remove") : options;
    }

    public DeskOptions withBase(int newBase) {
        return new DeskOptions(newBase, data, tools, payara, ear, demo, reset, jvm, database, settings);
    }

    public DeskOptions withData(Path newData) {
        return new DeskOptions(base, newData, tools, payara, ear, demo, reset, jvm, database, settings);
    }

    public DeskOptions withTools(Path newTools) {
        return new DeskOptions(base, data, newTools, payara, ear, demo, reset, jvm, database, settings);
    }

    public DeskOptions withEar(Path newEar) {
        return new DeskOptions(base, data, tools, payara, newEar, demo, reset, jvm, database, settings);
    }

    public DeskOptions withDemo(boolean newDemo) {
        return new DeskOptions(base, data, tools, payara, ear, newDemo, reset, jvm, database, settings);
    }

    public DeskOptions withReset(boolean newReset) {
        return new DeskOptions(base, data, tools, payara, ear, demo, newReset, jvm, database, settings);
    }

    public DeskOptions withJvm(String option) {
        List<String> all = new ArrayList<>(jvm);
        all.add(option);
        return new DeskOptions(base, data, tools, payara, ear, demo, reset, all, database, settings);
    }

    public DeskOptions withDatabaseOption(String option) {
        List<String> all = new ArrayList<>(database);
        all.add(option);
        return new DeskOptions(base, data, tools, payara, ear, demo, reset, jvm, all, settings);
    }

    public DeskOptions withSetting(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put(name, value);
        return new DeskOptions(base, data, tools, payara, ear, demo, reset, jvm, database, all);
    }

    private static Path path(String property, String otherwise) {
        return Path.of(System.getProperty(property, otherwise));
    }

    private static boolean said(String property, String otherwise) {
        String value = System.getProperty(property, otherwise);
        return value.isEmpty() || Boolean.parseBoolean(value);
    }

    private static int number(String property, int otherwise) {
        String value = System.getProperty(property, Integer.toString(otherwise));
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            throw new Refusal(
                    "-D" + property + " must be a number, for instance -D" + property + "=" + otherwise + ", not \""
                            + value + "\".",
                    notANumber);
        }
    }
}
