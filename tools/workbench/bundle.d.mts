/** The page of the workbench in build/page, apart from the add-in; built where missing or stale. */
export function bundlePage(): Promise<void>;
/** The workbench in Node as build/node/batch.cjs; built where missing or stale. */
export function bundleBatch(): Promise<void>;
