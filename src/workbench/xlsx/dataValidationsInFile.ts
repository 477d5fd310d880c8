import type {
  DataValidation,
  ValidationLimits,
  ValidationOperator,
  ValidationRule,
} from "../model/DataValidation";
import { areasFromFile, areasToFile } from "./areasInFile";
import { formulaFromFile, formulaToFile } from "./formulaText";
import { sheetPartOf } from "./sheetPartOf";
import { childOf, childrenOf, element, isOn, removeChild, textOf, type XmlNode } from "./XmlNode";

const operators: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const limited = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
} as const;
const alerts = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const limitOf = (text: string): string | number =>
  text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : formulaFromFile(text);

const limitToFile = (limit: string | number): string =>
  typeof limit === "number" ? String(limit) : formulaToFile(limit);

function ruleFromFile(node: XmlNode): ValidationRule | undefined {
  const { type = "none", operator = "between", showDropDown } = node.attributes;
  const first = textOf(childOf(node, "formula1"));
  const second = childOf(node, "formula2");
  if (type === "list") {
    const listed = /^"([\s\S]*)"$/.exec(first)?.[1]?.replaceAll('""', '"');
    const source = listed ?? formulaFromFile(first);
    return { list: { inCellDropDown: !isOn(showDropDown), source } }; // the attribute hides it
  }
  if (type === "custom") return { custom: { formula: formulaFromFile(first) } };
  if (type === "none") return {}; // only the prompt is shown
  if (!(type in limited)) return undefined;
  const limits: ValidationLimits = {
    operator: operators[operator] ?? "Between",
    formula1: limitOf(first),
    ...(second && { formula2: limitOf(textOf(second)) }),
  };
  const kind = limited[type as keyof typeof limited];
  return { [kind]: limits } as unknown as ValidationRule;
}

function validationOf(node: XmlNode): DataValidation | undefined {
  const rule = ruleFromFile(node);
  const areas = areasFromFile(node.attributes["sqref"]);
  if (!rule || areas.length === 0) return undefined;
  const { errorStyle = "stop", errorTitle = "", error = "" } = node.attributes;
  const { promptTitle = "", prompt = "" } = node.attributes;
  return {
    areas,
    rule,
    ignoreBlanks: isOn(node.attributes["allowBlank"]),
    errorAlert: {
      showAlert: isOn(node.attributes["showErrorMessage"]),
      style: alerts[errorStyle as keyof typeof alerts],
      title: errorTitle,
      message: error,
    },
    prompt: {
      showPrompt: isOn(node.attributes["showInputMessage"]),
      title: promptTitle,
      message: prompt,
    },
  };
}

/** What a sheet of a file lets be typed; times and rules of younger Excels stay in the file and are not among them. */
export const dataValidationsFromFile = (root: XmlNode): DataValidation[] =>
  childrenOf(childOf(root, "dataValidations")).flatMap((node) => validationOf(node) ?? []);

function validationToFile({
  areas,
  rule,
  ignoreBlanks,
  errorAlert,
  prompt,
}: DataValidation): XmlNode {
  const on = (is: boolean) => (is ? 1 : undefined);
  const said = (text: string) => (text === "" ? undefined : text);
  const common = {
    allowBlank: on(ignoreBlanks),
    showInputMessage: on(prompt.showPrompt),
    showErrorMessage: on(errorAlert.showAlert),
    errorStyle: errorAlert.style === "Stop" ? undefined : errorAlert.style.toLowerCase(),
    errorTitle: said(errorAlert.title),
    error: said(errorAlert.message),
    promptTitle: said(prompt.title),
    prompt: said(prompt.message),
    sqref: areasToFile(areas),
  };
  const made = (
    attributes: Record<string, string | number | undefined>,
    ...formulas: (string | undefined)[]
  ) =>
    element(
      "dataValidation",
      { ...attributes, ...common },
      formulas.flatMap((text, at) =>
        text === undefined ? [] : [element(`formula${at + 1}`, {}, [text])],
      ),
    );
  if ("list" in rule) {
    const { source, inCellDropDown } = rule.list;
    const formula = source.startsWith("=")
      ? formulaToFile(source)
      : `"${source.replaceAll('"', '""')}"`;
    return made({ type: "list", showDropDown: inCellDropDown ? undefined : 1 }, formula);
  }
  if ("custom" in rule) return made({ type: "custom" }, formulaToFile(rule.custom.formula));
  const found = Object.entries(limited).find(([, name]) => name in rule);
  if (!found) return made({});
  const [type, kind] = found;
  const limits = (rule as unknown as Record<string, ValidationLimits>)[kind]!;
  const operator = Object.keys(operators).find((name) => operators[name] === limits.operator);
  const second = limits.formula2 === undefined ? undefined : limitToFile(limits.formula2);
  return made(
    { type, operator: operator === "between" ? undefined : operator },
    limitToFile(limits.formula1),
    second,
  );
}

/** Writes what a sheet lets be typed; what did not change stays as it stands in the file. */
export function dataValidationsToFile(root: XmlNode, validations: readonly DataValidation[]): void {
  if (JSON.stringify(dataValidationsFromFile(root)) === JSON.stringify(validations)) return;
  const list = sheetPartOf(root, "dataValidations");
  const wanted = new Map(validations.map((each) => [JSON.stringify(each), each] as const));
  const kept = childrenOf(list).filter((node) => {
    const validation = validationOf(node);
    return !validation || wanted.delete(JSON.stringify(validation));
  });
  list.children = [...kept, ...[...wanted.values()].map(validationToFile)];
  list.attributes["count"] = String(list.children.length);
  if (list.children.length === 0) removeChild(root, list);
}
