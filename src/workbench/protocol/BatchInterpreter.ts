import { type Action, actionType, type Batch, type BatchError, type BatchResponse } from "./Batch";
import { locationOf } from "./locationOf";
import { ObjectPaths, type Roots } from "./ObjectPaths";
import { References } from "./References";
import { RequirementSets } from "./RequirementSets";
import { notModelled, RichApiError } from "./RichApiError";
import type { Schema } from "./Schema";
import { identity, type Reader, select, wireName } from "./select";
import type { WireObject } from "./WireObject";

export interface InterpreterOptions extends Roots {
  schema: Schema;
  requirementSets: Readonly<Record<string, string>>;
  /** Called before an action that reads: the calculation may have to end first. */
  beforeRead(): Promise<void>;
  /** Turns what the application threw into the error of the API. */
  errorOf(thrown: unknown): RichApiError;
}

/** Methods whose result depends on calculated cells. */
const reads = /^(GetSpecialCells|GetSpill|GetUsedRange|GetDirect|GetDependents|GetPrecedents|Find)/;

/** Carries out RichApi requests, action by action, in order. Knows no class of the API by name. */
export class BatchInterpreter {
  readonly references = new References();
  private readonly sets: RequirementSets;

  constructor(private readonly options: InterpreterOptions) {
    this.sets = new RequirementSets(options.schema, options.requirementSets);
  }

  async process(batch: Batch): Promise<BatchResponse> {
    const paths = new ObjectPaths(batch, this.options, this.references, this.sets);
    const response: BatchResponse = { Results: [], TraceIds: [] };
    for (const [at, action] of batch.Actions.entries()) {
      if (action.ActionType === actionType.trace) response.TraceIds.push(action.Id);
      try {
        const value = await this.carryOut(action, paths);
        response.Results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        return { ...response, Error: this.error(thrown, at, action, batch) };
      }
    }
    return response;
  }

  private get reader(): Reader {
    return { schema: this.options.schema, sets: this.sets, references: this.references };
  }

  private async carryOut(action: Action, paths: ObjectPaths): Promise<unknown> {
    const isQuery =
      action.ActionType === actionType.query || action.ActionType === actionType.queryAsJson;
    if (isQuery || reads.test(action.Name ?? "")) await this.options.beforeRead();
    if (action.ActionType === actionType.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return identity(object, this.reader);
      case actionType.query:
        return select(object, action.QueryInfo ?? {}, this.reader);
      case actionType.ensureUnchanged:
        return null;
    }
    if (object === null && action.Name === "_KeepReference") return null; // the library's own call
    if (object === null)
      throw new RichApiError("InvalidObjectPath", "The object is a null object.");
    const args = paths.arguments(action.ArgumentInfo);
    switch (action.ActionType) {
      case actionType.method:
        return this.call(object, action.Name!, args);
      case actionType.setProperty:
        return this.set(object, action.Name!, args[0]);
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, wireName(object, name, this.reader), value);
        return null;
      default:
        throw notModelled(`action type ${action.ActionType}`);
    }
  }

  private call(object: WireObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.references.release(String(args[0]));
      return null;
    }
    this.sets.check(object.type, name);
    return object.call(name, args) ?? null;
  }

  private set(object: WireObject, member: string, value: unknown): null {
    this.sets.check(object.type, member);
    object.set(member, value);
    return null;
  }

  private error(thrown: unknown, at: number, action: Action, batch: Batch): BatchError {
    const error = thrown instanceof RichApiError ? thrown : this.options.errorOf(thrown);
    return {
      Code: error.code,
      Message: error.message,
      Location: locationOf(action, batch, this.options.root, this.options.schema, this.references),
      ActionIndex: at,
      HttpStatusCode: error.httpStatusCode,
    };
  }
}
