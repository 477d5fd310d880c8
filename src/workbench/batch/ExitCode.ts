/** 0 done, warnings reported; 1 errors found, nothing written; 2 could not run. For a folder the highest. */
export type ExitCode = 0 | 1 | 2;
