package org.guichet.local.peer;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a mail server in memory, as whoever reads them by IMAP sees them. To answer about one mail, GreenMail 2.1 goes
 * through all of its folder and lists the identifiers of the whole folder for each: beside 20,000 others that takes seconds.
 * Here they are listed anew only when something has come or gone.
 */
final class QuickFolders {

    private QuickFolders() {}

    static ImapHostManager of(ImapHostManager folders) {
        return standIn(ImapHostManager.class, new Class<?>[] {ImapHostManager.class}, (self, method, args) -> {
            Object found = ask(folders, method, args);
            return found instanceof MailFolder folder ? quick(folder) : found;
        });
    }

    private static MailFolder quick(MailFolder folder) {
        return standIn(MailFolder.class, folder.getClass().getInterfaces(), new Listed(folder));
    }

    private static <T> T standIn(Class<T> type, Class<?>[] roles, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), roles, answers));
    }

    /** Asks GreenMail, which knows only folders of its own. */
    private static @Nullable Object ask(Object asked, Method method, @Nullable Object @Nullable [] args)
            throws Throwable {
        try {
            return method.invoke(
                    asked,
                    args == null ? null : Stream.of(args).map(QuickFolders::own).toArray());
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static @Nullable Object own(@Nullable Object argument) {
        return argument instanceof Proxy && Proxy.getInvocationHandler(argument) instanceof Listed listed
                ? listed.folder
                : argument;
    }

    /** Identifiers are given in turn and never again: as many mails as before, and none given since, are the same mails. */
    private static final class Listed implements InvocationHandler {

        private final MailFolder folder;
        private long next;
        private int count;
        private long[] identifiers = {};

        Listed(MailFolder folder) {
            this.folder = folder;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] args)
                throws Throwable {
            return method.getName().equals("getMessageUids") ? identifiers() : ask(folder, method, args);
        }

        private synchronized long[] identifiers() {
            long nextNow = folder.getUIDNext();
            int countNow = folder.getMessageCount();
            if (nextNow != next || countNow != count) {
                identifiers = folder.getMessageUids();
                next = nextNow;
                count = countNow;
            }
            return identifiers;
        }
    }
}
