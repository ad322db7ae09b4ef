package org.guichet.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares records field by field, whatever they are about: what was changed from one to the next, and what becomes of the wishes
 * of two people who began with the same one. Records within records are compared by their own fields: {@code name.fr}; so are maps
 * by their keys, and lists of what is {@link Keyed}.
 */
public final class Fields {

    private Fields() {}

    /** Returns the fields in which one record differs from another of its kind, in their order. */
    public static List<FieldChange> changes(Record before, Record after) {
        Map<String, String> from = of(before);
        Map<String, String> to = of(after);
        Set<String> names = new LinkedHashSet<>(from.keySet());
        names.addAll(to.keySet());
        return names.stream()
                .map(name -> new FieldChange(name, from.getOrDefault(name, ""), to.getOrDefault(name, "")))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    /**
     * Joins the wishes of two people.
     *
     * @param base with which both began
     * @return what I wish where I changed something, else what they have
     */
    public static <R extends Record> R joined(R base, R mine, R theirs) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) base.getClass();
        return type.cast(join(base, mine, theirs));
    }

    /** Returns the fields that both have changed since, each to another value: mine before, theirs after. */
    public static List<FieldChange> contested(Record base, Record mine, Record theirs) {
        List<String> changedByMe =
                changes(base, mine).stream().map(FieldChange::field).toList();
        List<String> changedByThem =
                changes(base, theirs).stream().map(FieldChange::field).toList();
        return changes(mine, theirs).stream()
                .filter(change -> changedByMe.contains(change.field()) && changedByThem.contains(change.field()))
                .toList();
    }

    private static Map<String, String> of(Record thing) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect("", thing, fields);
        return fields;
    }

    private static void collect(String before, Record thing, Map<String, String> fields) {
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            String name = before + component.getName();
            Object value = value(component, thing);
            if (value instanceof Record inner) {
                collect(name + ".", inner, fields);
            } else if (isOfMembers(value)) {
                members(value).forEach((key, member) -> fields.put(name + "." + key, text(member)));
            } else {
                fields.put(name, text(value));
            }
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Keyed keyed) {
            return keyed.text();
        }
        return value instanceof Collection<?> all
                ? all.stream().map(Fields::text).collect(Collectors.joining(", "))
                : Objects.toString(value, "");
    }

    private static boolean isOfMembers(@Nullable Object value) {
        return value instanceof Map
                || (value instanceof List<?> list && list.stream().allMatch(Keyed.class::isInstance));
    }

    /** The members of a map or a list by what they are known by. */
    private static Map<Object, Object> members(@Nullable Object value) {
        Map<Object, Object> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            members.putAll(map);
        } else if (value instanceof List<?> list) {
            list.forEach(member -> members.put(((Keyed) member).key(), member));
        }
        return members;
    }

    private static Record join(Record base, Record mine, Record theirs) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : base.getClass().getRecordComponents()) {
            values.add(join(value(component, base), value(component, mine), value(component, theirs)));
        }
        return made(base.getClass(), values);
    }

    private static @Nullable Object join(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (base instanceof Record before && mine instanceof Record wish && theirs instanceof Record now) {
            return join(before, wish, now);
        }
        if (isOfMembers(base) && isOfMembers(mine) && isOfMembers(theirs)) {
            Map<Object, Object> joined = join(members(base), members(mine), members(theirs));
            return base instanceof Map ? joined : List.copyOf(joined.values());
        }
        return Objects.equals(base, mine) ? theirs : mine;
    }

    private static Map<Object, Object> join(
            Map<Object, Object> base, Map<Object, Object> mine, Map<Object, Object> theirs) {
        Map<Object, Object> joined = new LinkedHashMap<>(theirs);
        Set<Object> keys = new LinkedHashSet<>(base.keySet());
        keys.addAll(mine.keySet());
        for (Object key : keys) {
            Object wish = mine.get(key);
            if (wish == null) {
                joined.remove(key);
            } else if (!wish.equals(base.get(key))) {
                joined.put(key, wish);
            }
        }
        return joined;
    }

    private static @Nullable Object value(RecordComponent component, Record thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    private static Record made(Class<? extends Record> type, List<@Nullable Object> values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> canonical = type.getConstructor(types);
            return canonical.newInstance(values.toArray());
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
