// One file of a folder, in a process of its own: what batch.mjs does, with everything built already.
import { batch } from "./batch.mjs";

await batch([process.execPath, process.argv[1]]);
