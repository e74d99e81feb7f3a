package org.selfeval.ui.home;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;

/** Events of files that are dragged over a node and dropped there; without a display nothing else can make them. */
public final class Drops {

    private Drops() {}

    /** An event of files over a node. */
    public static DragEvent event(Node on, EventType<DragEvent> type, List<File> files) {
        return new DragEvent(on, on, type, board(files), 0, 0, 0, 0, null, null, on, null);
    }

    private static Dragboard board(List<File> files) {
        try {
            Constructor<?> constructor = Dragboard.class.getDeclaredConstructors()[0];
            Class<?> peer = constructor.getParameterTypes()[0];
            constructor.setAccessible(true);
            return (Dragboard) constructor.newInstance(Proxy.newProxyInstance(peer.getClassLoader(),
                    new Class<?>[]{peer}, (proxy, method, arguments) -> switch (method.getName()) {
                        case "hasContent" -> !files.isEmpty() && DataFormat.FILES.equals(arguments[0]);
                        case "getContent" -> files;
                        default -> null;
                    }));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
