import { documented } from "./documented";

describe("the look of cells", () => {
  documented("RangeFill.color", "takes #RRGGBB, RRGGBB and named colours", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A1").format.fill.color = "#4472c4";
      sheet.getRange("A2").format.fill.color = "FFA500";
      sheet.getRange("A3").format.fill.color = "orange";
      return Promise.resolve();
    });
    expect(await excel.read("A1", "format/fill/color")).toBe("#4472C4");
    expect(await excel.read("A2:A3", "format/fill/color")).toBe("#FFA500");
  });

  documented("RangeFill.clear", "takes the colour away", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("A1").format.fill.clear();
      return Promise.resolve();
    });
    expect(await excel.read("A1", "format/fill/color")).toBe("#FFFFFF");
  });

  documented("excel/excel-add-ins-core-concepts", "a colour cannot be null", async (excel) => {
    const code = await excel.fails((sheet) => {
      sheet.getRange("A1").format.fill.color = null as never;
      return Promise.resolve();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented(
    "excel/excel-add-ins-core-concepts",
    "what differs within a range is null",
    async (excel) => {
      await excel.run((sheet) => {
        sheet.getRange("A1").format.font.color = "#FF0000";
        sheet.getRange("B1").format.font.size = 14;
        return Promise.resolve();
      });
      expect(await excel.read("A1:B1", "format/font/color")).toBeNull();
      expect(await excel.read("A1:B1", "format/font/size")).toBeNull();
      expect(await excel.read("A1:B1", "format/font/bold")).toBe(false);
    },
  );

  documented("RangeFont.name", "font, size, bold and italic are kept", async (excel) => {
    const font = await excel.run(async (sheet, context) => {
      const { font: set } = sheet.getRange("A1:B2").format;
      set.name = "Times New Roman";
      set.size = 13;
      set.bold = true;
      set.italic = true;
      set.load("name,size,bold,italic,color");
      await context.sync();
      return set.toJSON();
    });
    expect(font).toEqual({
      name: "Times New Roman",
      size: 13,
      bold: true,
      italic: true,
      color: "#000000",
    });
  });

  documented("RangeFont.underline", "lines under and through text", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A1").format.font.underline = "Single";
      sheet.getRange("A1").format.font.strikethrough = true;
      return Promise.resolve();
    });
    expect(await excel.read("A1", "format/font/underline")).toBe("Single");
    expect(await excel.read("A1", "format/font/strikethrough")).toBe(true);
    expect(await excel.read("B1", "format/font/underline")).toBe("None");
  });

  documented(
    "RangeFormat.horizontalAlignment",
    "is General and at the bottom unless set",
    async (excel) => {
      expect(await excel.read("A1", "format/horizontalAlignment")).toBe("General");
      expect(await excel.read("A1", "format/verticalAlignment")).toBe("Bottom");
      await excel.run((sheet) => {
        sheet.getRange("A1").format.horizontalAlignment = "Center";
        sheet.getRange("A1").format.verticalAlignment = "Top";
        return Promise.resolve();
      });
      expect(await excel.read("A1", "format/horizontalAlignment")).toBe("Center");
      expect(await excel.read("A1", "format/verticalAlignment")).toBe("Top");
    },
  );

  documented(
    "RangeFormat.horizontalAlignment",
    "an alignment that is none is refused",
    async (excel) => {
      const code = await excel.fails((sheet) => {
        sheet.getRange("A1").format.horizontalAlignment = "Middle" as never;
        return Promise.resolve();
      });
      expect(code).toBe("InvalidArgument");
    },
  );

  documented("RangeFormat.wrapText", "wrapping, indent and turned text are kept", async (excel) => {
    await excel.run((sheet) => {
      const { format } = sheet.getRange("A1");
      format.wrapText = true;
      format.indentLevel = 2;
      format.textOrientation = 90;
      return Promise.resolve();
    });
    expect(await excel.read("A1", "format/wrapText")).toBe(true);
    expect(await excel.read("A1", "format/indentLevel")).toBe(2);
    expect(await excel.read("A1", "format/textOrientation")).toBe(90);
    expect(await excel.read("B1", "format/textOrientation")).toBe(0);
  });

  documented("RangeFormat.indentLevel", "goes from 0 to 250", async (excel) => {
    const code = await excel.fails((sheet) => {
      sheet.getRange("A1").format.indentLevel = 251;
      return Promise.resolve();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented(
    "RangeBorderCollection.getItem",
    "lines stand at edges and between cells",
    async (excel) => {
      const styles = await excel.run(async (sheet, context) => {
        const { borders } = sheet.getRange("B2:C3").format;
        borders.getItem("EdgeTop").style = "Double";
        borders.getItem("InsideVertical").style = "Continuous";
        borders.getItem("InsideVertical").color = "#FF0000";
        await context.sync();
        const found = [
          borders.getItem("EdgeTop"),
          borders.getItem("EdgeBottom"),
          sheet.getRange("B3").format.borders.getItem("EdgeRight"),
        ];
        for (const border of found) border.load("style,color");
        await context.sync();
        return found.map(({ style, color }) => [style, color]);
      });
      expect(styles).toEqual([
        ["Double", "#000000"],
        ["None", "#000000"],
        ["Continuous", "#FF0000"],
      ]);
    },
  );

  documented("RangeBorder.weight", "a line has a weight", async (excel) => {
    const weight = await excel.run(async (sheet, context) => {
      const border = sheet.getRange("A1").format.borders.getItem("EdgeLeft");
      border.style = "Continuous";
      border.weight = "Medium";
      border.load("style,weight");
      await context.sync();
      return [border.style, border.weight];
    });
    expect(weight).toEqual(["Continuous", "Medium"]);
  });

  documented(
    "RangeFormat.columnWidth",
    "is in points, null where columns differ",
    async (excel) => {
      await excel.run((sheet) => {
        sheet.getRange("A:A").format.columnWidth = 60;
        return Promise.resolve();
      });
      expect(await excel.read("A1", "format/columnWidth")).toBe(60);
      expect(await excel.read("A1:B1", "format/columnWidth")).toBeNull();
    },
  );

  documented("RangeFormat.rowHeight", "is in points, null where rows differ", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("1:2").format.rowHeight = 33;
      return Promise.resolve();
    });
    expect(await excel.read("A1:A2", "format/rowHeight")).toBe(33);
    expect(await excel.read("A2:A3", "format/rowHeight")).toBeNull();
  });

  documented(
    "Range.rowHidden",
    "is true where all, null where some, false where no rows are hidden",
    async (excel) => {
      await excel.run((sheet) => {
        sheet.getRange("2:3").rowHidden = true;
        return Promise.resolve();
      });
      expect(await excel.read("A2:A3", "rowHidden")).toBe(true);
      expect(await excel.read("A1:A3", "rowHidden")).toBeNull();
      expect(await excel.read("A1", "rowHidden")).toBe(false);
    },
  );

  documented("Range.columnHidden", "columns are hidden and shown", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("B:C").columnHidden = true;
      sheet.getRange("C:C").columnHidden = false;
      return Promise.resolve();
    });
    expect(await excel.read("B1", "columnHidden")).toBe(true);
    expect(await excel.read("C1", "columnHidden")).toBe(false);
    expect(await excel.read("B1:C1", "columnHidden")).toBeNull();
  });
});

describe("several ranges at once", () => {
  documented(
    "excel/excel-add-ins-multiple-ranges",
    "one property is set on all of them",
    async (excel) => {
      await excel.run((sheet) => {
        sheet.getRanges("F3:F5, H3:H5").format.fill.color = "pink";
        return Promise.resolve();
      });
      expect(await excel.read("F4", "format/fill/color")).toBe("#FFC0CB");
      expect(await excel.read("H5", "format/fill/color")).toBe("#FFC0CB");
      expect(await excel.read("G4", "format/fill/color")).toBe("#FFFFFF");
    },
  );

  documented("RangeAreas.address", "their addresses stand in one text", async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B4; D1:D4");
      areas.load("address,areaCount,cellCount");
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount];
    });
    expect(found).toEqual(["Sheet1!A1:B4, Sheet1!D1:D4", 2, 12]);
  });

  documented(
    "excel/excel-add-ins-multiple-ranges",
    "what they do not share is null, a truth false",
    async (excel) => {
      const found = await excel.run(async (sheet, context) => {
        const areas = sheet.getRanges("F3:F5, H:H");
        sheet.getRange("H:H").format.fill.color = "pink";
        areas.load("format/fill/color, isEntireColumn");
        await context.sync();
        return [areas.format.fill.color, areas.isEntireColumn];
      });
      expect(found).toEqual([null, false]);
    },
  );

  documented("RangeAreas.areas", "each is a range of its own", async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      const { areas } = sheet.getRanges("A1:A2,C1");
      areas.load("items/address");
      await context.sync();
      return areas.items.map(({ address }) => address);
    });
    expect(found).toEqual(["Sheet1!A1:A2", "Sheet1!C1"]);
  });

  documented("RangeAreas.clear", "all are cleared", async (excel) => {
    await excel.write("A1:C1", [[1, 2, 3]]);
    await excel.run((sheet) => {
      sheet.getRanges("A1,C1").clear("Contents");
      return Promise.resolve();
    });
    expect(await excel.read("A1:C1", "values")).toEqual([["", 2, ""]]);
  });

  documented(
    "RangeAreas.getUsedRangeAreasOrNullObject",
    "their used parts, or null",
    async (excel) => {
      await excel.write("A1:A2", [[1], [2]]);
      const found = await excel.run(async (sheet, context) => {
        const used = sheet.getRanges("A:A,C:C").getUsedRangeAreasOrNullObject(true);
        const none = sheet.getRanges("C:C,E:E").getUsedRangeAreasOrNullObject(true);
        used.load("address");
        none.load("address");
        await context.sync();
        return [used.address, none.isNullObject];
      });
      expect(found).toEqual(["Sheet1!A1:A2", true]);
    },
  );

  documented(
    "excel/excel-add-ins-multiple-ranges",
    "a defined name may stand among the addresses",
    async (excel) => {
      const address = await excel.run(async (sheet, context) => {
        context.workbook.names.add("Diem", sheet.getRange("E1:E9"));
        const areas = sheet.getRanges("A1, Diem");
        areas.load("address");
        await context.sync();
        return areas.address;
      });
      expect(address).toBe("Sheet1!A1, Sheet1!E1:E9");
    },
  );
});

describe("conditional formats", () => {
  documented("ConditionalFormatCollection.add", "a new one comes first", async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A5");
      const older = conditionalFormats.add("Custom");
      const newer = conditionalFormats.add("CellValue");
      older.load("priority,type");
      newer.load("priority,type");
      await context.sync();
      return [older.type, older.priority, newer.type, newer.priority];
    });
    expect(found).toEqual(["Custom", 1, "CellValue", 0]);
  });

  documented(
    "CellValueConditionalFormat.rule",
    "keeps operator, limits and look",
    async (excel) => {
      const found = await excel.run(async (sheet, context) => {
        const { cellValue } = sheet.getRange("A1:A5").conditionalFormats.add("CellValue");
        cellValue.format.font.color = "#FF0000";
        cellValue.format.fill.color = "yellow";
        cellValue.rule = { formula1: "=50", formula2: "=60", operator: "Between" };
        cellValue.load("rule");
        cellValue.format.fill.load("color");
        cellValue.format.font.load("color,bold");
        await context.sync();
        const { fill, font } = cellValue.format;
        return [cellValue.rule, fill.color, font.color, font.bold];
      });
      expect(found).toEqual([
        { formula1: "=50", formula2: "=60", operator: "Between" },
        "#FFFF00",
        "#FF0000",
        null,
      ]);
    },
  );

  documented(
    "ConditionalFormatRule.formula",
    "keeps the formula of a custom one",
    async (excel) => {
      const formula = await excel.run(async (sheet, context) => {
        const { custom } = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
        custom.rule.formula = "=B2>C2";
        custom.rule.load("formula");
        await context.sync();
        return custom.rule.formula;
      });
      expect(formula).toBe("=B2>C2");
    },
  );

  documented(
    "ConditionalFormat.cellValueOrNullObject",
    "is null where the format is of another type",
    async (excel) => {
      const found = await excel.run(async (sheet, context) => {
        const format = sheet.getRange("A1").conditionalFormats.add("Custom");
        const cellValue = format.cellValueOrNullObject;
        const custom = format.customOrNullObject;
        cellValue.load("rule");
        custom.rule.load("formula");
        await context.sync();
        return [cellValue.isNullObject, custom.isNullObject];
      });
      expect(found).toEqual([true, false]);
    },
  );

  documented("Range.conditionalFormats", "a range knows those that touch it", async (excel) => {
    const counts = await excel.run(async (sheet, context) => {
      sheet.getRange("A1:A5").conditionalFormats.add("Custom");
      sheet.getRange("C1:C5").conditionalFormats.add("Custom");
      const found = ["A5:A9", "B1:B5", "A1:C1"].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      return found.map(({ value }) => value);
    });
    expect(counts).toEqual([1, 0, 2]);
  });

  documented(
    "ConditionalFormatCollection.clearAll",
    "frees the cells of the range alone",
    async (excel) => {
      const address = await excel.run(async (sheet, context) => {
        sheet.getRange("A1:A6").conditionalFormats.add("Custom");
        sheet.getRange("A3:A4").conditionalFormats.clearAll();
        const left = sheet.getRange("A1:A6").conditionalFormats.getItemAt(0).getRanges();
        left.load("address");
        await context.sync();
        return left.address;
      });
      expect(address).toBe("Sheet1!A1:A2, Sheet1!A5:A6");
    },
  );

  documented(
    "ConditionalFormat.getRangeOrNullObject",
    "is null where a format has several ranges",
    async (excel) => {
      const isNull = await excel.run(async (sheet, context) => {
        const format = sheet.getRanges("A1,C1").conditionalFormats.add("Custom");
        const range = format.getRangeOrNullObject();
        range.load("address");
        await context.sync();
        return range.isNullObject;
      });
      expect(isNull).toBe(true);
    },
  );

  documented("ConditionalFormat.delete", "deletes the format", async (excel) => {
    const count = await excel.run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      conditionalFormats.add("Custom").delete();
      const found = conditionalFormats.getCount();
      await context.sync();
      return found.value;
    });
    expect(count).toBe(0);
  });
});

describe("data validation", () => {
  const states = { list: { inCellDropDown: true, source: "Tốt,Khá,Trung bình" } };

  documented("DataValidation.type", "is set with the rule, None before", async (excel) => {
    expect(await excel.read("A1", "dataValidation/type")).toBe("None");
    await excel.run((sheet) => {
      sheet.getRange("A1:A5").dataValidation.rule = states;
      return Promise.resolve();
    });
    expect(await excel.read("A1:A5", "dataValidation/type")).toBe("List");
    expect(await excel.read("A2", "dataValidation/rule")).toEqual(states);
  });

  documented("DataValidation.ignoreBlanks", "is true unless set", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A1").dataValidation.rule = states;
      return Promise.resolve();
    });
    expect(await excel.read("A1", "dataValidation/ignoreBlanks")).toBe(true);
  });

  documented("ListDataValidation.source", "may be a range", async (excel) => {
    await excel.run((sheet) => {
      const source = sheet.getRange("H1:H3");
      const list = excel.inPage({ inCellDropDown: true, source });
      sheet.getRange("A1").dataValidation.rule = excel.inPage({ list });
      return Promise.resolve();
    });
    expect(await excel.read("A1", "dataValidation/rule")).toEqual({
      list: { inCellDropDown: true, source: "=Sheet1!$H$1:$H$3" },
    });
  });

  documented("BasicDataValidation.formula1", "a number comes back as a formula", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 40, operator: "Between" },
      };
      return Promise.resolve();
    });
    expect(await excel.read("A1", "dataValidation/rule")).toEqual({
      decimal: { formula1: "=0", formula2: "=40", operator: "Between" },
    });
  });

  documented(
    "DataValidationErrorAlert.showAlert",
    "an alert and a prompt are kept beside the rule",
    async (excel) => {
      await excel.run((sheet) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.errorAlert = {
          message: "Chọn một mức trong danh sách.",
          showAlert: true,
          style: "Stop",
          title: "Mức",
        };
        dataValidation.rule = states;
        return Promise.resolve();
      });
      expect(await excel.read("A1", "dataValidation/errorAlert")).toMatchObject({
        message: "Chọn một mức trong danh sách.",
        style: "Stop",
      });
      expect(await excel.read("A1", "dataValidation/type")).toBe("List");
    },
  );

  documented(
    "excel/excel-add-ins-data-validation",
    "is cleared where the ranges overlap",
    async (excel) => {
      await excel.run((sheet) => {
        sheet.getRange("A1:A5").dataValidation.rule = states;
        sheet.getRange("A4:A9").dataValidation.clear();
        return Promise.resolve();
      });
      expect(await excel.read("A1:A3", "dataValidation/type")).toBe("List");
      expect(await excel.read("A4", "dataValidation/type")).toBe("None");
    },
  );

  documented(
    "DataValidationType.mixedCriteria",
    "is named where some cells have none, or another",
    async (excel) => {
      await excel.run((sheet) => {
        sheet.getRange("A1:A2").dataValidation.rule = states;
        sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=A3>0" } };
        return Promise.resolve();
      });
      expect(await excel.read("A1:B1", "dataValidation/type")).toBe("MixedCriteria");
      expect(await excel.read("A1:A3", "dataValidation/type")).toBe("Inconsistent");
    },
  );
});
