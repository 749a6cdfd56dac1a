/** `medusa db:migrate` runs this once, after the tables are there: purchases from before the ledger get their entries. */
export { default } from "../scripts/book-purchases"
