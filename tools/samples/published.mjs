import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A file of the repository by its path from the root, where npm runs every script. */
export const inRepository = (path) => resolve(path);

/** A published document with its transcribed tables: "khanh-hoa-2020". */
export const published = (id) =>
  JSON.parse(readFileSync(inRepository(`tests/cases/published/${id}.json`), "utf8"));

/** One of its tables. */
export const tableOf = (document, id) => document.tables.find((each) => each.id === id);

/** As typed on a committee's sheet: the number of a printed cell, else its words. */
export const typed = ({ text, value }) => value ?? text;
