/** `medusa db:migrate` runs this once, after the tables are there: prices that buyers agreed on are then known everywhere. */
export { default } from "../scripts/prepare-offer-prices"
