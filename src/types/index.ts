export type * from "./http"
