package org.selfeval.ui.field;

import java.text.Normalizer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** Whole numbers that are stepped through or typed; what is no number gives way to the number before it. */
public final class WholeSpinner {

    private WholeSpinner() {}

    /** Makes a spinner run from {@code least} to {@code most}, beginning with {@code first}. */
    public static void run(Spinner<Integer> spinner, int least, int most, int first) {
        SpinnerValueFactory<Integer> numbers = new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most, first);
        numbers.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return number == null ? "" : number.toString();
            }

            @Override
            public Integer fromString(String typed) {
                try {
                    return Integer.valueOf(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
                } catch (NumberFormatException e) {
                    spinner.getEditor().setText(toString(numbers.getValue()));
                    return numbers.getValue();
                }
            }
        });
        spinner.setValueFactory(numbers);
        spinner.setEditable(true);
        spinner.getEditor().focusedProperty().subscribe(focused -> spinner.commitValue());
    }
}
