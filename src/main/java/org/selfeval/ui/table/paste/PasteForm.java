package org.selfeval.ui.table.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.selfeval.intake.block.Block;
import org.selfeval.intake.block.BlockPlan;
import org.selfeval.intake.block.Heads;
import org.selfeval.intake.block.PlannedRow;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Labels;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.tasks.Latest;

/** Shows what pasting a block would do, and lets the clerk say which column goes where and what is overwritten. */
public final class PasteForm<R extends Row> {

    /**
     * What is pasted into.
     *
     * @param parent where new rows go; empty where none may come
     * @param columns the fields of the columns from the one that one is in, as shown; empty for those that are computed
     * @param over the rows from the one that one is in, in the order shown
     * @param computed cells that show what is computed, among other columns
     */
    public record Place<R extends Row>(RowType<R> type, Optional<Long> parent, List<Optional<Field<R, ?>>> columns,
            List<R> over, Set<FieldRef> computed) {}

    private final StepContext context;
    private final Place<R> place;
    private final Block block;
    private final Latest planning;
    private final Parent node;
    private final StringProperty action = new SimpleStringProperty("");
    private final BooleanProperty possible = new SimpleBooleanProperty();
    private PreviewTable<R> table;
    private BlockPlan<R> plan;

    @FXML
    private RadioButton append;
    @FXML
    private RadioButton over;
    @FXML
    private CheckBox heads;
    @FXML
    private HBox unitBox;
    @FXML
    private ComboBox<MoneyUnit> unit;
    @FXML
    private TableView<PlannedRow<R>> preview;
    @FXML
    private Label summary;
    @FXML
    private Label reason;
    @FXML
    private CheckBox onlyRefused;
    @FXML
    private CheckBox leaveEmpty;

    /** @param overwrite whether the rows at hand rather than new ones are meant at first */
    public PasteForm(StepContext context, Place<R> place, Block block, boolean overwrite) {
        this.context = context;
        this.place = place;
        this.block = block;
        planning = context.tasks().latest();
        node = FxmlFile.PASTE.load(this);
        boolean grows = place.parent().isPresent();
        append.setDisable(!grows);
        over.setDisable(place.over().isEmpty());
        over.setText(Texts.get("paste.over", Math.min(place.over().size(), block.rows().size())));
        (grows && !(overwrite && !place.over().isEmpty()) ? append : over).setSelected(true);
        heads.setSelected(Heads.has(place.type(), block));
        heads.setDisable(block.rows().size() < 2);
        unit.getItems().setAll(MoneyUnit.values());
        unit.setConverter(new Labels<>(Texts::label));
        unit.setValue(Heads.unit(block.rows().getFirst()).orElse(context.year().unit()));
        table = new PreviewTable<>(preview, place.type(), block.width(), this::plan, this::explain);
        headsChanged();
    }

    /** Asks; what it would do where the clerk agreed. */
    public Optional<BlockPlan<R>> ask() {
        return context.dialogs().form(Texts.get("paste.title"), node, action, possible, () -> plan);
    }

    @FXML
    private void headsChanged() {
        table.choose(heads.isSelected() ? Heads.fields(place.type(), block.rows().getFirst()) : byPlace());
        plan();
    }

    /** Where no heads say more, the columns go where they would in a spreadsheet. */
    private List<Optional<Field<R, ?>>> byPlace() {
        List<Optional<Field<R, ?>>> fields = new ArrayList<>();
        for (int i = 0; i < block.width(); i++) {
            fields.add(i < place.columns().size() ? place.columns().get(i) : Optional.empty());
        }
        return fields;
    }

    /** A block of thousands of rows takes longer than a keystroke may. */
    @FXML
    private void plan() {
        possible.set(false);
        BlockPlan.Target<R> target = new BlockPlan.Target<>(heads.isSelected(), table.chosen(),
                over.isSelected() ? place.over() : List.of(), place.parent().isPresent(), unit.getValue(),
                place.computed());
        unitBox.setVisible(target.hasAmounts());
        var evaluation = context.year().evaluation();
        int year = Objects.requireNonNullElse(evaluation.overview().year(), 0);
        planning.submit(
                () -> BlockPlan.of(evaluation, place.type(), place.parent().orElse(0L), block, target, year),
                this::show);
    }

    private void show(BlockPlan<R> made) {
        plan = made;
        int refused = plan.refused();
        boolean goesSomewhere = table.chosen().stream().anyMatch(Optional::isPresent);
        onlyRefused.setVisible(refused > 0);
        onlyRefused.setSelected(onlyRefused.isSelected() && refused > 0);
        leaveEmpty.setVisible(refused > 0);
        leaveEmpty.setText(Texts.get("paste.leaveEmpty", refused));
        summary.setText(goesSomewhere ? sentence() : Texts.get("paste.nowhere"));
        action.set(Texts.get("paste.action", plan.rows().size()));
        showRows();
        offer();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder(
                Texts.get("paste.summary", plan.rows().size(), plan.added(), plan.overwritten()));
        if (plan.cleared() > 0) {
            sentence.append(Texts.get("paste.cleared", plan.cleared()));
        }
        sentence.append(plan.refused() > 0
                ? Texts.get("paste.refused", plan.refused())
                : Texts.get("paste.allTaken"));
        return sentence.toString();
    }

    @FXML
    private void showRows() {
        boolean all = !onlyRefused.isSelected();
        preview.getItems().setAll(plan.rows().stream().filter(row -> all || row.refused() > 0).toList());
        explain(Optional.empty());
    }

    /** Says of the cell one is in why it cannot be taken; else of the first that cannot. */
    private void explain(Optional<Phrase> why) {
        reason.setText(why.or(this::firstRefusal).map(Object::toString).orElse(""));
    }

    private Optional<Phrase> firstRefusal() {
        return plan.rows()
            .stream()
            .flatMap(row -> row.cells()
                .stream()
                .flatMap(cell -> cell.refusal().stream())
                .map(why -> Phrase.of("paste.refusedAt", row.number(), why)))
            .findFirst();
    }

    @FXML
    private void offer() {
        boolean decided = plan.refused() == 0 || leaveEmpty.isSelected();
        boolean goesSomewhere = table.chosen().stream().anyMatch(Optional::isPresent);
        possible.set(decided && goesSomewhere && !plan.rows().isEmpty());
    }
}
