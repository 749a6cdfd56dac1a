export type { Fact, FactName } from "../domain/fact/facts"
