export type { Fact, FactName } from "./domain/fact/facts"
export { type Reaction, registerReaction } from "./workflows/fact/reactions"
