import type { Batch } from "../../../src/workbench/protocol/Batch";
import { BatchInterpreter } from "../../../src/workbench/protocol/BatchInterpreter";
import {
  invalidArgument,
  notModelled,
  RichApiError,
} from "../../../src/workbench/protocol/RichApiError";
import type { ClassSchema, Schema } from "../../../src/workbench/protocol/Schema";
import type { WireObject } from "../../../src/workbench/protocol/WireObject";

const classOf = (part: Partial<ClassSchema>): ClassSchema => ({
  scalars: {},
  navigations: {},
  methods: {},
  events: {},
  ...part,
});
const schema: Schema = {
  Shelf: classOf({
    navigations: { Boxes: { name: "boxes", type: "BoxCollection" } },
  }),
  BoxCollection: classOf({
    item: "Box",
    indexer: "Box",
    methods: { GetItemOrNullObject: { name: "getItemOrNullObject", type: "Box" } },
  }),
  Box: classOf({
    scalars: { Id: { name: "id" }, Label: { name: "label" } },
    methods: { Burn: { name: "burn" } },
  }),
};

/** A shelf of boxes: enough of an application to be asked something. */
function shelf(labels: string[]) {
  const log: string[] = [];
  const box = (at: number): WireObject => ({
    type: "Box",
    has: (member) => member === "Id" || member === "Label",
    get: (member) => {
      log.push(`read ${member}`);
      return member === "Id" ? `{${at}}` : labels[at];
    },
    set: (_member, value) => {
      labels[at] = String(value);
    },
    call: (member) => {
      throw notModelled(`Box.${member}`);
    },
  });
  const find = (key: unknown) => labels.indexOf(String(key));
  const boxes: WireObject = {
    type: "BoxCollection",
    has: () => false,
    get: (member) => {
      throw notModelled(member);
    },
    set: () => undefined,
    call: (_member, [key]) => (find(key) < 0 ? null : box(find(key))),
    items: () => labels.map((_label, at) => box(at)),
    item: (key) => {
      if (find(key) < 0) throw invalidArgument();
      return box(find(key));
    },
  };
  const root: WireObject = { ...boxes, type: "Shelf", get: () => boxes };
  const interpreter = new BatchInterpreter({
    schema,
    requirementSets: {},
    root,
    service: () => undefined,
    beforeRead: () => {
      log.push("calculated");
      return Promise.resolve();
    },
    errorOf: (thrown) => new RichApiError("GeneralException", String(thrown), 500),
  });
  return { interpreter, labels, log };
}

/** shelf.boxes.getItem(key) as path 3, by the paths office.js makes. */
const paths = (key: string, orNull = false): Batch["ObjectPaths"] => ({
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Boxes", ParentObjectPathId: 1 },
  3: {
    Id: 3,
    ObjectPathType: orNull ? 3 : 5,
    Name: orNull ? "GetItemOrNullObject" : "",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [key] },
  },
});

test("a load gets the values it named, after the calculation, with the id of the object", async () => {
  const { interpreter, log } = shelf(["a", "b"]);
  const response = await interpreter.process({
    ObjectPaths: paths("b"),
    Actions: [{ Id: 9, ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["label"] } }],
  });
  expect(response.Results).toEqual([{ ActionId: 9, Value: { Id: "{1}", Label: "b" } }]);
  expect(log[0]).toBe("calculated");
});

test("a load of a collection gets every item, or the page it asks for", async () => {
  const { interpreter } = shelf(["a", "b", "c"]);
  const response = await interpreter.process({
    ObjectPaths: paths("a"),
    Actions: [
      { Id: 9, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["label"], Skip: 1, Top: 1 } },
    ],
  });
  expect(response.Results[0]?.Value).toEqual({ _Items: [{ Id: "{1}", Label: "b" }] });
});

test("what is not there is a null object where the add-in asked for one", async () => {
  const { interpreter } = shelf(["a"]);
  const response = await interpreter.process({
    ObjectPaths: paths("z", true),
    Actions: [{ Id: 9, ActionType: 1, ObjectPathId: 3 }],
  });
  expect(response).toEqual({ Results: [{ ActionId: 9, Value: null }], TraceIds: [] });
});

test("after an error nothing more is done, what was done stays, and the place is named", async () => {
  const { interpreter, labels } = shelf(["a"]);
  const response = await interpreter.process({
    ObjectPaths: {
      ...paths("a"),
      4: {
        Id: 4,
        ObjectPathType: 5,
        Name: "",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ["z"] },
      },
    },
    Actions: [
      { Id: 7, ActionType: 4, Name: "Label", ObjectPathId: 3, ArgumentInfo: { Arguments: ["b"] } },
      { Id: 8, ActionType: 1, ObjectPathId: 4 },
      { Id: 9, ActionType: 4, Name: "Label", ObjectPathId: 3, ArgumentInfo: { Arguments: ["c"] } },
    ],
  });
  expect(response.Error).toMatchObject({
    Code: "InvalidArgument",
    Location: "BoxCollection.getItem",
    ActionIndex: 1,
  });
  expect(labels).toEqual(["b"]);
});

test("a member that is not modelled fails and is named", async () => {
  const { interpreter } = shelf(["a"]);
  const response = await interpreter.process({
    ObjectPaths: paths("a"),
    Actions: [{ Id: 9, ActionType: 3, Name: "Burn", ObjectPathId: 3 }],
  });
  expect(response.Error).toMatchObject({ Message: "Box.Burn is not modelled" });
});

test("a kept object is found again in a later batch until it is let go", async () => {
  const { interpreter } = shelf(["a"]);
  const first = await interpreter.process({
    ObjectPaths: paths("a"),
    Actions: [
      { Id: 8, ActionType: 3, Name: "_KeepReference", ObjectPathId: 3 },
      { Id: 9, ActionType: 1, ObjectPathId: 3 },
    ],
  });
  const { _ReferenceId: reference } = first.Results[1]?.Value as { _ReferenceId: string };
  const load: Batch = {
    ObjectPaths: { 5: { Id: 5, ObjectPathType: 6, Name: reference } },
    Actions: [{ Id: 9, ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ["label"] } }],
  };
  const again = await interpreter.process(load);
  expect(again.Results[0]?.Value).toMatchObject({ Label: "a", _ReferenceId: reference });
  await interpreter.process({
    ObjectPaths: paths("a"),
    Actions: [
      {
        Id: 9,
        ActionType: 3,
        Name: "_RemoveReference",
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: [reference] },
      },
    ],
  });
  expect((await interpreter.process(load)).Error).toMatchObject({ Code: "InvalidReference" });
});
