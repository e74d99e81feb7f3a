package org.selfeval.cli.usage;

import java.text.Normalizer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A year as people write it: 2020, 2020年, 2020年度, also in full-width figures. */
public final class YearNumber implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (!plain.matches("[0-9]{4}(年度?)?")) {
            throw new TypeConversionException("no year");
        }
        return Integer.valueOf(plain.substring(0, 4));
    }
}
