import { defineErrors } from "./errors"

export const RequestErrors = defineErrors({
  INPUT_INVALID: { kind: "INVALID_DATA", message: (v: { problems: string }) => v.problems },
  PRODUCT_DATA_INVALID: {
    kind: "INVALID_DATA",
    code: "PROD_003",
    message: (v: { problems: string }) => v.problems,
  },
  IMAGE_INVALID: {
    kind: "INVALID_DATA",
    code: "PROD_004",
    message: (v: { problem: string }) => v.problem,
  },
  PICTURE_FOREIGN: {
    kind: "INVALID_DATA",
    message: (v: { fields: readonly string[] }) =>
      `${v.fields.join(", ")}: upload the picture first; addresses elsewhere are not taken`,
  },
  AUTHENTICATION_REQUIRED: {
    kind: "UNAUTHORIZED",
    code: "AUTH_005",
    message: () => "Log in first: this needs a customer's token",
  },
})
