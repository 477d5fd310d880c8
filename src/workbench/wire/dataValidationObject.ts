import type { Area } from "../model/Area";
import type { DataValidation, ValidationLimits, ValidationRule } from "../model/DataValidation";
import { invalidArgument, notModelled } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { booleanOf, oneOf, recordOf, textOf } from "./argument";
import { absoluteAddressOf } from "./rangeAddress";
import { rangeAddressOf } from "./rangeObject";
import { objectIn, type World } from "./World";

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const limited = ["wholeNumber", "decimal", "date", "textLength"] as const;

/** "List", "WholeNumber", as `DataValidation.type` names the rule. */
const typeOf = (rule: ValidationRule): string => {
  const [key] = Object.keys(rule);
  return key === undefined ? "None" : key.slice(0, 1).toUpperCase() + key.slice(1);
};

/** A limit is read as a formula, however it was given: 10 is "=10". */
const asFormula = (limit: string | number): string =>
  typeof limit === "number" || !limit.startsWith("=") ? `=${limit}` : limit;

/** The rule as Excel gives it back. */
function readRule(rule: ValidationRule): unknown {
  const [found] = Object.entries(rule) as [string, ValidationLimits][];
  if (!found || !("operator" in found[1])) return rule;
  const [key, { operator, formula1, formula2 }] = found;
  return {
    [key]: {
      operator,
      formula1: asFormula(formula1),
      ...(formula2 !== undefined && { formula2: asFormula(formula2) }),
    },
  };
}

function limitOf(world: World, value: unknown): string | number {
  if (typeof value === "number") return value;
  if (isWireObject(value)) return `=${absoluteAddressOf(world, rangeAddressOf(value))}`;
  return textOf(value);
}

function ruleOf(world: World, value: unknown): ValidationRule {
  const given = Object.entries(recordOf(value)).filter(([, rule]) => rule != null);
  const [only, ...more] = given;
  if (!only) return {};
  if (more.length > 0) throw invalidArgument();
  const [key, rule] = [only[0], recordOf(only[1])];
  if (key === "list") {
    const source = rule.source;
    return {
      list: {
        inCellDropDown: rule.inCellDropDown === undefined || booleanOf(rule.inCellDropDown),
        source: isWireObject(source)
          ? `=${absoluteAddressOf(world, rangeAddressOf(source))}`
          : textOf(source),
      },
    };
  }
  if (key === "custom") return { custom: { formula: textOf(rule.formula) } };
  const kind = limited.find((each) => each === key);
  if (!kind) throw notModelled(`DataValidation.rule of ${key}`);
  const limits: ValidationLimits = {
    operator: oneOf(rule.operator, operators),
    formula1: limitOf(world, rule.formula1),
    ...(rule.formula2 != null && { formula2: limitOf(world, rule.formula2) }),
  };
  return { [kind]: limits } as ValidationRule;
}

/** `Excel.DataValidation` of one or more areas. */
export function dataValidationObject(
  world: World,
  sheet: string,
  areas: readonly Area[],
): WireObject {
  const { validations } = world.book;
  const read = (pick: (found: Omit<DataValidation, "areas">) => unknown) => () => {
    const found = validations.of(sheet, areas);
    return typeof found === "string" ? null : pick(found);
  };
  const write = (part: Partial<Omit<DataValidation, "areas">>) =>
    validations.set(sheet, areas, part);
  return objectIn(world, "DataValidation", sheet, {
    get: {
      Rule: read(({ rule }) => readRule(rule)),
      Type: () => {
        const found = validations.of(sheet, areas);
        if (found === "some") return "MixedCriteria";
        return found === "different" ? "Inconsistent" : typeOf(found.rule);
      },
      IgnoreBlanks: read(({ ignoreBlanks }) => ignoreBlanks),
      ErrorAlert: read(({ errorAlert }) => errorAlert),
      Prompt: read(({ prompt }) => prompt),
    },
    set: {
      Rule: (value) => write({ rule: ruleOf(world, value) }),
      IgnoreBlanks: (value) => write({ ignoreBlanks: booleanOf(value) }),
      ErrorAlert: (value) => {
        const { showAlert = true, style = "Stop", title = "", message = "" } = recordOf(value);
        write({
          errorAlert: {
            showAlert: booleanOf(showAlert),
            style: oneOf(style, ["Stop", "Warning", "Information"]),
            title: textOf(title),
            message: textOf(message),
          },
        });
      },
      Prompt: (value) => {
        const { showPrompt = true, title = "", message = "" } = recordOf(value);
        write({
          prompt: {
            showPrompt: booleanOf(showPrompt),
            title: textOf(title),
            message: textOf(message),
          },
        });
      },
    },
    call: {
      Clear: () => {
        validations.clear(sheet, areas);
        return null;
      },
    },
  });
}
