import { z } from "zod"
import { BANK_FILE_FORMATS } from "../../../domain/wallet/bank-file/bank-file"
import { WEEKDAYS } from "../../../domain/wallet/payout-schedule"
import { irisOptions } from "../../../providers/payout-iris/options"
import { hours, rupiah } from "./units"

const percent = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
    message: "has at most two decimals",
  })
  .default(0)

/** What sellers pay for a sale where no rule of an operator says otherwise. */
export const commission = z
  .object({
    percent,
    /** Rupiah, once for each part of a purchase, beside the percentage. */
    fixed: rupiah.default(0),
    /** Rupiah; at least so much of a part. */
    minimum: rupiah.default(0),
    /** Rupiah; at most so much of a part. */
    cap: rupiah.nullable().default(null),
    /** Whether what the buyer pays for the courier counts. */
    of_shipping: z.boolean().default(false),
    /** Whether what a seller pays for vouchers counts, as if the buyer had paid it. */
    of_vouchers: z.boolean().default(false),
    /** VAT on the commission, which the seller pays beside it. */
    tax_percent: percent,
  })
  .prefault({})

const digits = z.string().regex(/^\d{5,34}$/, "digits of an account number")

/** The files that the platform's bank takes. What no public source settles can be said otherwise here. */
const bankFile = z
  .object({
    format: z.enum(BANK_FILE_FORMATS).default("generic"),
    /** The platform's account, which is debited. */
    debit_account: digits.or(z.literal("")).default(""),
    bca_rtgs: z.enum(["RTS", "RTG"]).default("RTS"),
    bca_transaction_code: z.enum(["02", "88"]).default("02"),
    mandiri_other_bank: z.enum(["BAU", "OBU", "LBU"]).default("BAU"),
    mandiri_bank_code: z.enum(["bic", "code"]).default("bic"),
  })
  .prefault({})

/** How sellers are paid. */
export const payouts = z
  .object({
    /**
     * Secrets that account numbers are encrypted with: the first encrypts, the others only read what it has not
     * taken over yet. Left out: the project's `http.jwtSecret`.
     */
    keys: z.array(z.string().min(32)).default([]),
    /** Rupiah; the smallest payout. */
    minimum: rupiah.default(10_000),
    /** Rupiah that a payout costs the seller. */
    fee: rupiah.default(0),
    /** How long a changed account is not paid to. */
    hold_hours: hours(24),
    /** When shops are paid without asking, in WIB; left out: never. */
    automatic: z
      .object({
        weekdays: z.array(z.enum(WEEKDAYS)).min(1),
        hour: z.number().int().min(0).max(23).default(9),
      })
      .optional(),
    /** Whether another person than the one who said how a payout went says that it came back. Off for a team of one. */
    four_eyes: z.boolean().default(true),
    bank_file: bankFile,
    /** Midtrans Payouts (Iris); left out: sellers are paid by hand, or by a bank's file. */
    iris: irisOptions.optional(),
  })
  .prefault({})
