package org.selfeval.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.session.SaveState;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.Theme;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.tasks.Uncaught;
import org.selfeval.ui.year.OpenYear;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Makes the handler of every control fail that the walk through all screens comes by: each time a defect is told by its
 * code, and the year takes and saves the next edit.
 */
@ExtendWith(ApplicationExtension.class)
class HandlersTest {

    @TempDir
    Path folder;

    private final List<Throwable> told = Collections.synchronizedList(new ArrayList<>());
    private final List<String> made = new ArrayList<>();

    /** By what they are called: the controls that were seen, whether they could be pressed or not. */
    private final Set<String> seen = new TreeSet<>();

    /** What stands on several screens fails on the first of them. */
    private final Set<EventTarget> failed = Collections.newSetFromMap(new IdentityHashMap<>());

    private Stage stage;
    private Walk walk;
    private int edits;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void whicheverHandlerFailsItIsToldAndTheYearGoesOn() throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Look look = new Look(Theme.LIGHT, LetterSize.USUAL, 1366, 768);
        try (Walk walked = new Walk(folder, stage, look, (name, scene) -> failEverything(name, scene),
                real -> new MonkeyDialogs(stage, folder, told, () -> false))) {
            walk = walked;
            // As in the program, where the UI thread has no handler of its own.
            WaitForAsyncUtils.asyncFx(() -> Thread.currentThread().setUncaughtExceptionHandler(null)).get();
            Uncaught.tell(walk::defect);
            walk.everywhere();
            assertSaved();
            walk.troubles();
            WaitForAsyncUtils.waitForFxEvents();
            System.out.println("handlers made to fail: " + made.size() + ", defects told: " + told.size());
            assertEquals(List.of(),
                    told.stream().filter(defect -> !Planted.isBehind(defect)).map(Throwable::getMessage).toList());
            assertEquals(made.size(), told.size());
            assertTrue(made.size() > 700, made::toString);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(Map.of(), unseen(), "lead the walk there");
    }

    private void assertSaved() throws Exception {
        OpenYear year = walk.year().orElseThrow();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> year.saveStateProperty().get() instanceof SaveState.Saved).get());
        Evaluation shown = WaitForAsyncUtils.asyncFx(year::evaluation).get();
        assertEquals(String.valueOf(edits), shown.overview().lead());
        assertEquals(shown, walk.library().read(List.of(shown.id())).getFirst());
    }

    private void failEverything(String screen, Scene scene) {
        for (EventTarget target : targets(scene)) {
            seen.addAll(names(target));
            if (!failed.add(target)) {
                continue;
            }
            handlers(target).forEach((property, handler) -> {
                made.add(screen + ": " + property + " of " + target);
                Platform.runLater(() -> fail(target, property, handler));
            });
        }
        Platform.runLater(() -> walk.year().ifPresent(year -> {
            edits++;
            year.set(year.evaluation().overview(), Overview.LEAD, String.valueOf(edits), year.newVisit());
        }));
    }

    private static List<EventTarget> targets(Scene scene) {
        List<EventTarget> targets = new ArrayList<>();
        for (Node node : Nodes.all(scene)) {
            targets.add(node);
            if (node instanceof MenuButton menu) {
                targets.addAll(menu.getItems());
            }
            if (node instanceof Control control && control.getContextMenu() != null) {
                targets.addAll(control.getContextMenu().getItems());
            }
        }
        return targets;
    }

    /** The events that can be made without a hand. */
    private static final Map<String, Event> EVENTS = Map.of("onAction", new ActionEvent(), "onMouseClicked",
            new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false,
                    false, false, false, false, false, true, new PickResult(null, 1, 1)));

    @SuppressWarnings("unchecked")
    private static Map<ObjectProperty<EventHandler<Event>>, EventHandler<Event>> handlers(EventTarget target) {
        Map<ObjectProperty<EventHandler<Event>>, EventHandler<Event>> found = new LinkedHashMap<>();
        for (String name : EVENTS.keySet()) {
            try {
                Method property = target.getClass().getMethod(name + "Property");
                if (property.invoke(target) instanceof ObjectProperty<?> held && held.get() != null
                        && !held.isBound()) {
                    found.put((ObjectProperty<EventHandler<Event>>) held, (EventHandler<Event>) held.get());
                }
            } catch (NoSuchMethodException e) {
                continue;
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return found;
    }

    private static void fail(EventTarget target, ObjectProperty<EventHandler<Event>> property,
            EventHandler<Event> handler) {
        property.set(event -> {
            throw new Planted();
        });
        try {
            Event.fireEvent(target, EVENTS.get(property.getName()));
        } finally {
            property.set(handler);
        }
    }

    /** What tells a control from others: its id, its text, what is read aloud of it. */
    private static List<String> names(EventTarget target) {
        Stream<String> names = switch (target) {
            case Labeled labeled -> Stream.of(labeled.getId(), labeled.getText(), labeled.getAccessibleText());
            case Node node -> Stream.of(node.getId(), node.getAccessibleText());
            case MenuItem item -> Stream.of(item.getId(), item.getText());
            default -> Stream.of();
        };
        return names.filter(Objects::nonNull).toList();
    }

    /** The controls of FXML files with a method for a handler that the walk did not come by. */
    private Map<FxmlFile, List<String>> unseen() throws Exception {
        Map<FxmlFile, List<String>> unseen = new LinkedHashMap<>();
        for (FxmlFile file : FxmlFile.values()) {
            NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.url().toString())
                .getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                if (element.getAttribute("onAction").startsWith("#") && !wasSeen(element)) {
                    unseen.computeIfAbsent(file, one -> new ArrayList<>()).add(element.getAttribute("onAction"));
                }
            }
        }
        return unseen;
    }

    private boolean wasSeen(Element element) {
        return Stream.of("fx:id", "text", "accessibleText")
            .map(element::getAttribute)
            .filter(value -> !value.isEmpty())
            .map(value -> value.startsWith("%") ? Texts.get(value.substring(1)) : value)
            .anyMatch(seen::contains);
    }
}
