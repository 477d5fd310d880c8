import type { Book } from "../model/Book";
import type { Schema } from "../protocol/Schema";
import type { WireObject } from "../protocol/WireObject";
import { firedEvents } from "./firedEvents";
import { type Members, wireObject } from "./Members";
import type { Settings } from "./Settings";
import type { Subscriptions } from "./Subscriptions";

/** What every object of the API stands on. */
export interface World {
  book: Book;
  schema: Schema;
  settings: Settings;
  subscriptions: Subscriptions;
  /** Members that were asked for and are not modelled, in order, repeated. */
  unmodelled: string[];
}

/** An object of the API in this world; its event registrations are understood from the schema. */
export function objectIn(world: World, type: string, owner: string, members: Members): WireObject {
  const fired = firedEvents[type] ?? [];
  const registrations = world.subscriptions.registrations(world.schema[type], fired, owner);
  return wireObject(type, { ...members, call: { ...registrations, ...members.call } }, (member) =>
    world.unmodelled.push(member),
  );
}
