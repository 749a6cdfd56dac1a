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
    message: () => ({ en: "The picture is empty", id: "Gambarnya kosong" }),
  },
  FILE_TOO_LARGE: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: ({ maxBytes }: { maxBytes: number }) => ({
      en: `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB`,
      id: `Berkas lebih besar dari ${Math.floor(maxBytes / 1024 / 1024)} MB`,
    }),
  },
  IMAGE_KIND_NOT_ALLOWED: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: () => ({
      en: "Only JPEG, PNG, WebP and HEIC pictures can be uploaded",
      id: "Hanya gambar JPEG, PNG, WebP dan HEIC yang bisa diunggah",
    }),
  },
  IMAGE_BROKEN: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: () => ({
      en: "The picture is damaged or incomplete",
      id: "Gambarnya rusak atau tidak lengkap",
    }),
  },
  IMAGE_ANIMATED: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: () => ({
      en: "Animated pictures cannot be uploaded",
      id: "Gambar bergerak tidak bisa diunggah",
    }),
  },
  IMAGE_TOO_MANY_PIXELS: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: ({ width, height }: { width: number; height: number }) => ({
      en: `A picture of ${width} × ${height} pixels is too large`,
      id: `Gambar ${width} × ${height} piksel terlalu besar`,
    }),
  },
  IMAGE_HIDES_A_DOCUMENT: {
    kind: "INVALID_DATA",
    code: PROD_004,
    message: () => ({
      en: "The picture contains another document and is not accepted",
      id: "Gambar ini menyimpan dokumen lain dan tidak diterima",
    }),
  },
  UPLOAD_UNAVAILABLE: {
    kind: "NOT_ALLOWED",
    code: PROD_004,
    message: () => ({
      en: "Files cannot be stored or read at the moment. Please try again shortly",
      id: "Berkas sedang tidak bisa disimpan atau dibaca. Coba lagi sebentar",
    }),
  },
  FILE_NOT_OURS: {
    kind: "NOT_FOUND",
    message: () => ({ en: "There is no such file", id: "Berkas itu tidak ada" }),
  },
})
