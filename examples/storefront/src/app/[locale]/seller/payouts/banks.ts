import type { Routes } from "medusa-plugin-reluv/client"

type Bank = Routes["POST /seller/bank-account"]["body"]["bank"]

/** Where most people are paid to; Reluv knows some hundred, by the same codes. */
export const BANKS = {
  bca: "BCA",
  mandiri: "Mandiri",
  bri: "BRI",
  bni: "BNI",
  bsi: "BSI",
  btn: "BTN",
  cimb: "CIMB Niaga",
  permata: "Permata",
  danamon: "Danamon",
  maybank: "Maybank",
  panin: "Panin",
  ocbc: "OCBC",
  jago: "Jago",
  seabank: "SeaBank",
} as const satisfies Partial<Record<Bank, string>>
