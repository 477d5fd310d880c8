import { isError, type Problem } from "../reading/Problem";

/** The problems that forbid writing, in their order. */
export const errorsIn = (problems: readonly Problem[]): Problem[] => problems.filter(isError);
