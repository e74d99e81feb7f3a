package org.selfeval.architecture.planted.sheet;

import org.apache.poi.ss.usermodel.Cell;

/** A sheet that is already a workbook. */
record BreaksPoi(Cell cell) {}
