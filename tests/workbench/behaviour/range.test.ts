import { documented } from "./documented";

describe("values of a range", () => {
  documented("Range.values", "are text, numbers and truth values, row by row", async (excel) => {
    await excel.write("A1:C1", [["Sở Y tế", 38.5, true]]);
    expect(await excel.read("A1:C1", "values")).toEqual([["Sở Y tế", 38.5, true]]);
  });

  documented("excel/excel-add-ins-core-concepts", "null leaves a cell as it is", async (excel) => {
    await excel.write("A1:C1", [[1, 2, 3]]);
    await excel.write("A1:C1", [[null, 20, null]]);
    expect(await excel.read("A1:C1", "values")).toEqual([[1, 20, 3]]);
  });

  documented(
    "excel/excel-add-ins-core-concepts",
    'are "" where there is nothing',
    async (excel) => {
      expect(await excel.read("A1:B1", "values")).toEqual([["", ""]]);
    },
  );

  documented("excel/excel-add-ins-core-concepts", '"" empties cells', async (excel) => {
    await excel.write("A1:B1", [[1, "=A1"]]);
    await excel.write("A1:B1", [["", ""]]);
    expect(await excel.read("A1:B1", "valueTypes")).toEqual([["Empty", "Empty"]]);
  });

  documented("excel/excel-add-ins-core-concepts", "cannot be null as a whole", async (excel) => {
    const code = await excel.fails((sheet) => {
      sheet.getRange("A1").values = null as never;
      return Promise.resolve();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented("Range.values", "one value fills all cells", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A1:B2").values = 7 as never;
      return Promise.resolve();
    });
    expect(await excel.read("A1:B2", "values")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  documented("Range.values", "must have the shape of the range", async (excel) => {
    const code = await excel.fails((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      return Promise.resolve();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented("Range.values", "an equal sign begins a formula", async (excel) => {
    await excel.write("A1:B1", [[21, "=A1*2"]]);
    expect(await excel.read("B1", "values")).toEqual([[42]]);
  });

  documented("Range.values", "an error is the text of the error", async (excel) => {
    await excel.write("A1:B1", [["=1/0", "=NA()"]]);
    expect(await excel.read("A1:B1", "values")).toEqual([["#DIV/0!", "#N/A"]]);
  });

  documented("Range.values", "a date is the number of its day", async (excel) => {
    await excel.write("A1", [["2026-01-05"]]);
    expect(await excel.read("A1", "values")).toEqual([[46027]]); // 5 January 2026
  });

  documented(
    "Range.values",
    "an add-in's dates and numbers are read as in English",
    async (excel) => {
      await excel.write("A1:B1", [["5/1/2026", "1,234.5"]]);
      expect(await excel.read("A1:B1", "values")).toEqual([[46143, 1234.5]]); // 1 May 2026
    },
  );

  documented(
    "Range.values",
    "what is shaped in the way of another language stays text",
    async (excel) => {
      await excel.write("A1:B1", [["1.234,5", "19-8-2025"]]);
      expect(await excel.read("A1:B1", "values")).toEqual([["1.234,5", "19-8-2025"]]);
    },
  );

  documented(
    "Range.formulasLocal",
    "a person types numbers and dates in Vietnamese",
    async (excel) => {
      await excel.type("A1", "1.234,5");
      await excel.type("B1", "5/1/2026");
      await excel.type("C1", "12,5%");
      expect(await excel.read("A1:C1", "values")).toEqual([[1234.5, 46027, 0.125]]);
    },
  );

  documented(
    "Range.formulasLocal",
    "a person separates arguments with semicolons",
    async (excel) => {
      await excel.type("A1", "=SUM(1,5;2)");
      expect(await excel.read("A1", "values")).toEqual([[3.5]]);
      expect(await excel.read("A1", "formulas")).toEqual([["=SUM(1.5,2)"]]);
    },
  );
});

describe("formulas of a range", () => {
  documented(
    "Range.formulas",
    "are in A1 notation; a cell without one gives its value",
    async (excel) => {
      await excel.write("A1:C1", [[1, "=A1+1", "x"]]);
      expect(await excel.read("A1:C1", "formulas")).toEqual([[1, "=A1+1", "x"]]);
    },
  );

  documented("Range.formulas", "are calculated when read in the next sync", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A1:A3").formulas = [["=2*3"], ["=A1+1"], ["=SUM(A1:A2)"]];
      return Promise.resolve();
    });
    expect(await excel.read("A1:A3", "values")).toEqual([[6], [7], [13]]);
  });

  documented("Range.hasSpill", "an array fills the cells beside", async (excel) => {
    await excel.write("A1", [["=SEQUENCE(3)"]]);
    expect(await excel.read("A1:A3", "values")).toEqual([[1], [2], [3]]);
    expect(await excel.read("A1", "hasSpill")).toBe(true);
  });

  documented("Range.getSpillingToRange", "tells how far an array reaches", async (excel) => {
    await excel.write("B2", [["=SEQUENCE(2,3)"]]);
    const address = await excel.run(async (sheet, context) => {
      const spill = sheet.getRange("B2").getSpillingToRange();
      spill.load("address");
      await context.sync();
      return spill.address;
    });
    expect(address).toBe("Sheet1!B2:D3");
  });

  documented("Range.valueTypes", "name what a cell holds", async (excel) => {
    await excel.write("A1:E1", [["a", 1, true, "=1/0", ""]]);
    expect(await excel.read("A1:E1", "valueTypes")).toEqual([
      ["String", "Double", "Boolean", "Error", "Empty"],
    ]);
  });
});

describe("number formats and texts", () => {
  documented("Range.numberFormat", "General is the beginning", async (excel) => {
    expect(await excel.read("A1", "numberFormat")).toEqual([["General"]]);
  });

  documented(
    "excel/excel-add-ins-core-concepts",
    "null leaves the format of a cell",
    async (excel) => {
      await excel.run((sheet) => {
        sheet.getRange("A1:B1").numberFormat = [["0.0", "0.0"]];
        sheet.getRange("A1:B1").numberFormat = [[null, "0%"]];
        return Promise.resolve();
      });
      expect(await excel.read("A1:B1", "numberFormat")).toEqual([["0.0", "0%"]]);
    },
  );

  documented(
    "excel/excel-add-ins-core-concepts",
    '"" resets the format to General',
    async (excel) => {
      await excel.run((sheet) => {
        sheet.getRange("A1").numberFormat = [["0%"]];
        sheet.getRange("A1").numberFormat = [[""]];
        return Promise.resolve();
      });
      expect(await excel.read("A1", "numberFormat")).toEqual([["General"]]);
    },
  );

  documented("Range.text", "is what a Vietnamese Excel shows", async (excel) => {
    await excel.run((sheet) => {
      const range = sheet.getRange("A1:D1");
      range.numberFormat = [["#,##0.0", "0.0%", "d/m/yyyy", "@"]];
      range.values = [[1234.5, 1.035, 46027, "09"]];
      return Promise.resolve();
    });
    expect(await excel.read("A1:D1", "text")).toEqual([["1.234,5", "103,5%", "5/1/2026", "09"]]);
  });

  documented("Range.text", "does not depend on the width of the column", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A1").values = [[123456789]];
      sheet.getRange("A1").format.columnWidth = 10;
      return Promise.resolve();
    });
    expect(await excel.read("A1", "text")).toEqual([["123456789"]]);
  });

  documented("Range.numberFormat", "a cell of format @ takes everything as text", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["@", "@"]];
      sheet.getRange("A1:B1").values = [["5/8", "012"]];
      return Promise.resolve();
    });
    expect(await excel.read("A1:B1", "values")).toEqual([["5/8", "012"]]);
  });
});

describe("where a range is", () => {
  documented("Range.address", "names the sheet, quoted where its name needs it", async (excel) => {
    expect(await excel.read("A1:B4", "address")).toBe("Sheet1!A1:B4");
    await excel.run((sheet) => {
      sheet.name = "Sở ban ngành";
      return Promise.resolve();
    });
    expect(await excel.read("A1", "address")).toBe("'Sở ban ngành'!A1");
  });

  documented("Range.rowIndex", "counts rows and columns from 0", async (excel) => {
    expect(await excel.read("C5:D9", "rowIndex")).toBe(4);
    expect(await excel.read("C5:D9", "columnIndex")).toBe(2);
    expect(await excel.read("C5:D9", "rowCount")).toBe(5);
    expect(await excel.read("C5:D9", "columnCount")).toBe(2);
  });

  documented("Range.cellCount", "is -1 beyond two thousand million cells", async (excel) => {
    expect(await excel.read("A1:B3", "cellCount")).toBe(6);
    const all = await excel.run(async (sheet, context) => {
      const range = sheet.getRange();
      range.load("cellCount");
      await context.sync();
      return range.cellCount;
    });
    expect(all).toBe(-1);
  });

  documented(
    "excel/excel-add-ins-ranges-unbounded",
    "whole columns have an address and no values",
    async (excel) => {
      expect(await excel.read("C:C", "address")).toBe("Sheet1!C:C");
      expect(await excel.read("C:C", "values")).toBeNull();
      expect(await excel.read("2:3", "text")).toBeNull();
      expect(await excel.read("C:C", "isEntireColumn")).toBe(true);
    },
  );

  documented(
    "excel/excel-add-ins-ranges-unbounded",
    "whole columns take no values",
    async (excel) => {
      const code = await excel.fails((sheet) => {
        sheet.getRange("A:B").values = "Due Date" as never;
        return Promise.resolve();
      });
      expect(code).not.toBe("");
    },
  );

  documented("Worksheet.getRange", "takes a defined name for an address", async (excel) => {
    await excel.run((sheet, context) => {
      context.workbook.names.add("BangDiem", sheet.getRange("B2:C3"));
      return Promise.resolve();
    });
    expect(await excel.read("BangDiem", "address")).toBe("Sheet1!B2:C3");
  });

  documented(
    "Worksheet.getRange",
    "an address that is none is an invalid argument",
    async (excel) => {
      expect(
        await excel.fails((sheet) => Promise.resolve(sheet.getRange("ô A1").load("address"))),
      ).toBe("InvalidArgument");
    },
  );

  documented("Worksheet.getRange", "an address has at most 8192 characters", async (excel) => {
    const long = "A".repeat(8193);
    expect(
      await excel.fails((sheet) => Promise.resolve(sheet.getRange(long).load("address"))),
    ).toBe("InvalidArgument");
  });

  documented("Range.getCell", "may lie outside its range", async (excel) => {
    const address = await excel.run(async (sheet, context) => {
      const cell = sheet.getRange("B2:C3").getCell(4, 0);
      cell.load("address");
      await context.sync();
      return cell.address;
    });
    expect(address).toBe("Sheet1!B6");
  });

  documented("Range.getOffsetRange", "moves a range, never off the sheet", async (excel) => {
    const address = await excel.run(async (sheet, context) => {
      const moved = sheet.getRange("B2:C3").getOffsetRange(1, -1);
      moved.load("address");
      await context.sync();
      return moved.address;
    });
    expect(address).toBe("Sheet1!A3:B4");
    const code = await excel.fails((sheet) =>
      Promise.resolve(sheet.getRange("A1").getOffsetRange(-1, 0).load("address")),
    );
    expect(code).toBe("InvalidArgument");
  });

  documented("Range.getResizedRange", "grows a range by rows and columns", async (excel) => {
    const address = await excel.run(async (sheet, context) => {
      const larger = sheet.getRange("B2").getResizedRange(2, 1);
      larger.load("address");
      await context.sync();
      return larger.address;
    });
    expect(address).toBe("Sheet1!B2:C4");
  });

  documented("Range.getBoundingRect", "is the smallest range round two", async (excel) => {
    const address = await excel.run(async (sheet, context) => {
      const round = sheet.getRange("B2:C5").getBoundingRect("D10:E15");
      round.load("address");
      await context.sync();
      return round.address;
    });
    expect(address).toBe("Sheet1!B2:E15");
  });

  documented(
    "Range.getIntersectionOrNullObject",
    "is null where nothing is shared",
    async (excel) => {
      const found = await excel.run(async (sheet, context) => {
        const shared = sheet.getRange("A1:B2").getIntersectionOrNullObject("B2:C3");
        const none = sheet.getRange("A1").getIntersectionOrNullObject("C3");
        shared.load("address");
        none.load("address");
        await context.sync();
        return [shared.address, none.isNullObject];
      });
      expect(found).toEqual(["Sheet1!B2", true]);
    },
  );

  documented(
    "Range.getIntersection",
    "throws ItemNotFound where nothing is shared",
    async (excel) => {
      const code = await excel.fails((sheet) =>
        Promise.resolve(sheet.getRange("A1").getIntersection("C3").load("address")),
      );
      expect(code).toBe("ItemNotFound");
    },
  );

  documented("Range.getEntireRow", "is all of its rows", async (excel) => {
    const address = await excel.run(async (sheet, context) => {
      const rows = sheet.getRange("B4:E11").getEntireRow();
      rows.load("address");
      await context.sync();
      return rows.address;
    });
    expect(address).toBe("Sheet1!4:11");
  });

  documented("Range.getRowsBelow", "rows below and columns before", async (excel) => {
    const addresses = await excel.run(async (sheet, context) => {
      const found = [
        sheet.getRange("C3:D4").getRowsBelow(2),
        sheet.getRange("C3:D4").getRowsAbove(1),
        sheet.getRange("C3:D4").getColumnsAfter(1),
        sheet.getRange("C3:D4").getColumnsBefore(2),
        sheet.getRange("C3:D4").getLastRow(),
        sheet.getRange("C3:D4").getLastColumn(),
      ];
      for (const range of found) range.load("address");
      await context.sync();
      return found.map(({ address }) => address.replace("Sheet1!", ""));
    });
    expect(addresses).toEqual(["C5:D6", "C2:D2", "E3:E4", "A3:B4", "C4:D4", "D3:D4"]);
  });

  documented("Range.left", "lengths are points from the corner of the sheet", async (excel) => {
    await excel.run((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 60;
      sheet.getRange("1:1").format.rowHeight = 30;
      return Promise.resolve();
    });
    expect(await excel.read("B2", "left")).toBe(60);
    expect(await excel.read("B2", "top")).toBe(30);
    expect(await excel.read("A1:A2", "height")).toBe(45);
  });
});

describe("used cells", () => {
  documented("Worksheet.getUsedRange", "of a blank sheet are its top left cell", async (excel) => {
    const address = await excel.run(async (sheet, context) => {
      const used = sheet.getUsedRange();
      used.load("address");
      await context.sync();
      return used.address;
    });
    expect(address).toBe("Sheet1!A1");
  });

  documented("Worksheet.getUsedRangeOrNullObject", "are null on a blank sheet", async (excel) => {
    const isNull = await excel.run(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject();
      used.load("address");
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  documented(
    "Worksheet.getUsedRangeOrNullObject",
    "count formats too, unless values alone are asked for",
    async (excel) => {
      await excel.write("B2", [[1]]);
      const found = await excel.run(async (sheet, context) => {
        sheet.getRange("D5").format.fill.color = "#FFFF00";
        const all = sheet.getUsedRangeOrNullObject();
        const values = sheet.getUsedRangeOrNullObject(true);
        all.load("address");
        values.load("address");
        await context.sync();
        return [all.address, values.address];
      });
      expect(found).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
    },
  );

  documented("Range.getUsedRangeOrNullObject", "of a range end with the range", async (excel) => {
    await excel.write("A1:A5", [[1], [2], [3], [4], [5]]);
    const address = await excel.run(async (sheet, context) => {
      const used = sheet.getRange("A3:C9").getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return used.address;
    });
    expect(address).toBe("Sheet1!A3:A5");
  });
});

describe("clearing, copying, merging, inserting", () => {
  documented("Range.clear", "clears values and formats", async (excel) => {
    await excel.write("A1", [[5]]);
    await excel.run((sheet) => {
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("A1").clear();
      return Promise.resolve();
    });
    expect(await excel.read("A1", "values")).toEqual([[""]]);
    expect(await excel.read("A1", "format/fill/color")).toBe("#FFFFFF");
  });

  documented("Range.clear", "clears contents alone, or formats alone", async (excel) => {
    await excel.write("A1:B1", [[5, 6]]);
    await excel.run((sheet) => {
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      return Promise.resolve();
    });
    expect(await excel.read("A1:B1", "values")).toEqual([["", 6]]);
    expect(await excel.read("A1", "format/font/bold")).toBe(true);
    expect(await excel.read("B1", "format/font/bold")).toBe(false);
  });

  documented("Range.copyFrom", "brings values, formulas and formats along", async (excel) => {
    await excel.write("A1:B1", [[2, "=A1*10"]]);
    await excel.run((sheet) => {
      sheet.getRange("A1:B1").format.font.italic = true;
      sheet.getRange("A3").copyFrom("A1:B1");
      return Promise.resolve();
    });
    expect(await excel.read("A3:B3", "formulas")).toEqual([[2, "=A3*10"]]);
    expect(await excel.read("A3:B3", "format/font/italic")).toBe(true);
  });

  documented(
    "Range.copyFrom",
    "fills an exact multiple of the source with copies",
    async (excel) => {
      await excel.write("A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      await excel.run((sheet) => {
        sheet.getRange("D1:E6").copyFrom("A1:B2");
        return Promise.resolve();
      });
      expect(await excel.read("D1:E6", "values")).toEqual([
        [1, 2],
        [3, 4],
        [1, 2],
        [3, 4],
        [1, 2],
        [3, 4],
      ]);
    },
  );

  documented("Range.merge", "makes one cell, or one in each row", async (excel) => {
    await excel.write("A1:B2", [
      ["a", "b"],
      ["c", "d"],
    ]);
    const merges = await excel.run(async (sheet, context) => {
      sheet.getRange("A1:B2").merge(true);
      const found = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      found.load("address");
      await context.sync();
      return found.address;
    });
    expect(merges).toBe("Sheet1!A1:B1, Sheet1!A2:B2");
    expect(await excel.read("A1:B2", "values")).toEqual([
      ["a", ""],
      ["c", ""],
    ]);
  });

  documented("Range.unmerge", "makes single cells again", async (excel) => {
    const isNull = await excel.run(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1").unmerge();
      const found = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      found.load("address");
      await context.sync();
      return found.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  documented("Range.insert", "new rows move what is below, formulas follow", async (excel) => {
    await excel.write("A1:A3", [[1], [2], ["=A1+A2"]]);
    await excel.run((sheet) => {
      sheet.getRange("2:2").insert("Down");
      return Promise.resolve();
    });
    expect(await excel.read("A1:A4", "formulas")).toEqual([[1], [""], [2], ["=A1+A3"]]);
  });

  documented("Range.delete", "deleted rows take their cells along", async (excel) => {
    await excel.write("A1:A3", [[1], [2], ["=A1"]]);
    await excel.run((sheet) => {
      sheet.getRange("2:2").delete("Up");
      return Promise.resolve();
    });
    expect(await excel.read("A1:A2", "formulas")).toEqual([[1], ["=A1"]]);
  });

  documented("Range.select", "brings a range to the person's eyes", async (excel) => {
    const address = await excel.run(async (sheet, context) => {
      sheet.getRange("B3:C4").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      return selected.address;
    });
    expect(address).toBe("Sheet1!B3:C4");
  });
});
