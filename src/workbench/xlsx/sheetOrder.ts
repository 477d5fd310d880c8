/** The elements of a worksheet in the order that the format asks for (ECMA-376, 18.3.1.99). */
export const sheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection " +
  "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
  "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent " +
  "webPublishItems tableParts extLst"
).split(" ");
