/** `medusa db:migrate` runs this once, after the tables are there: what was sold before analytics gets its days. */
export { default } from "../scripts/rebuild-analytics"
