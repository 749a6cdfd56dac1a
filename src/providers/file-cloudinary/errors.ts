import { defineErrors } from "../../shared/errors"

const PROD_004 = "PROD_004"

/**
 * What uploaders are told. PROD_004 is *image upload failed* of Lampiran L; the text says why. Documents
 * have it too: they come by the same doors.
 */
export const FileErrors = defineErrors({
  IMAGE_EMPTY: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: () => "The picture is empty",
  },
  FILE_TOO_LARGE: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: ({ maxBytes }: { maxBytes: number }) =>
      `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB`,
  },
  IMAGE_KIND_NOT_ALLOWED: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: () => "Only JPEG, PNG, WebP and HEIC pictures can be uploaded",
  },
  IMAGE_BROKEN: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: () => "The picture is damaged or incomplete",
  },
  IMAGE_ANIMATED: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: () => "Animated pictures cannot be uploaded",
  },
  IMAGE_TOO_MANY_PIXELS: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: ({ width, height }: { width: number; height: number }) =>
      `A picture of ${width} × ${height} pixels is too large`,
  },
  IMAGE_HIDES_A_DOCUMENT: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: () => "The picture contains another document and is not accepted",
  },
  UPLOAD_UNAVAILABLE: {
    kind: "NOT_ALLOWED",
    code: PROD_004,
    message: () => "Files cannot be stored or read at the moment. Please try again shortly",
  },
  FILE_NOT_OURS: {
    kind: "NOT_FOUND",
    message: () => "There is no such file",
  },
})
