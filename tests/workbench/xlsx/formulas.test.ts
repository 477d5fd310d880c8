import { markedParameters } from "../../../src/workbench/xlsx/markedParameters";
import { movedFormula } from "../../../src/workbench/xlsx/movedFormula";

describe("a formula that is filled two rows down and one column to the right", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:A)+SUM($B:$B)", "SUM(B:B)+SUM($B:$B)"],
    ["SUM(1:1)+SUM($2:$2)", "SUM(3:3)+SUM($2:$2)"],
    ["'Sở A1'!A1&\"A1\"", "'Sở A1'!B3&\"A1\""],
    ["Sheet1!A1", "Sheet1!B3"],
    ["LOG10(A1)+Diem_A1+Bang1[A1]", "LOG10(B3)+Diem_A1+Bang1[A1]"],
    ["XFD1", "#REF!"],
    ["[1]Nguon!A1", "[1]Nguon!B3"],
  ])("%s reads %s", (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });
});

describe("names that LET and LAMBDA give are marked", () => {
  test.each([
    ["LET(x,1,x+X)", "LET(_xlpm.x,1,_xlpm.x+_xlpm.X)"],
    ["LET(x,A1,y,x*2,x+y)+x", "LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)+x"],
    ["MAP(A1:A3,LAMBDA(a,a*2))", "MAP(A1:A3,LAMBDA(_xlpm.a,_xlpm.a*2))"],
    ["LET(f,LAMBDA(n,n+1),f(2))", "LET(_xlpm.f,LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))"],
    ['LET(x,"x,(",x&"x")', 'LET(_xlpm.x,"x,(",_xlpm.x&"x")'],
    ["LET(điểm,B2,điểm/100)", "LET(_xlpm.điểm,B2,_xlpm.điểm/100)"],
    ["SUM(x)", "SUM(x)"],
  ])("%s", (formula, marked) => {
    expect(markedParameters(formula)).toBe(marked);
  });
});
