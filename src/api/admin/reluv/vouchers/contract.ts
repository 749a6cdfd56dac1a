import { z } from "zod"
import { voucherStatus } from "../../../../domain/voucher/voucher-status"
import { count, page, rupiah, searched, text } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { CSV, route } from "../../../_contract/route"
import {
  changedVoucher,
  consistent,
  newVoucher,
  platformScope,
  VOUCHER_EXAMPLE,
} from "../../../_contract/voucher"
import { pageOf, rupiah as RupiahView } from "../../../_shapes/common"
import { AdminVoucherView, VoucherUseView } from "../../../_shapes/voucher"
import { AdminNote, NOTE } from "../note"

const answer = z.strictObject({ voucher: AdminVoucherView })

export const AdminListVouchers = z.strictObject({
  status: z.enum(voucherStatus.statuses).optional(),
  seller_id: text({ max: 64 }).optional().describe('of one shop; "platform" of none'),
  q: searched({ max: 100 }).optional().describe("a part of the title, or a code"),
  ...page(),
})

export const AdminCreateVoucher = consistent(
  z.strictObject({
    ...newVoucher,
    platform_percent: count({ min: 0, max: 100 })
      .default(100)
      .describe(
        "how much of it the platform pays for; the shops whose pieces it lowers pay the rest"
      ),
    scope: platformScope.prefault({}),
  })
)

export const AdminPreviewVoucher = z.strictObject({
  voucher: z
    .strictObject({
      effect: newVoucher.effect,
      value: newVoucher.value,
      max_discount: newVoucher.max_discount,
      min_spend: newVoucher.min_spend,
      platform_percent: count({ min: 0, max: 100 }).default(100),
    })
    .refine(({ effect, value }) => effect === "fixed" || value <= 100, {
      path: ["value"],
      ...say("voucher_percent"),
    }),
  sample: z.strictObject({
    items: rupiah({ min: 0, max: 100_000_000 }),
    shipping: rupiah({ min: 0, max: 10_000_000 }).default(0),
  }),
})

export const previewVoucher = route("POST /admin/reluv/voucher-previews", {
  who: "operator",
  says: "What a voucher would take off a purchase of one shop that it is for; nothing is written",
  body: AdminPreviewVoucher,
  example: {
    voucher: { effect: "percent", value: 10, max_discount: 25_000 },
    sample: { items: 300_000, shipping: 18_000 },
  },
  answer: z.strictObject({
    amount: RupiahView,
    to_pay: RupiahView,
    by_platform: RupiahView,
    by_seller: RupiahView,
    missing: RupiahView.describe("how much more has to be bought before it takes something off"),
  }),
})

export const duplicateVoucher = route("POST /admin/reluv/vouchers/:id/duplicate", {
  who: "operator",
  says: "Makes one of the same terms and limits, paused, without a code and without an end",
  status: 201,
  answer,
  refuses: ["VOUCHER_NOT_FOUND"],
})

export const exportVoucherUses = route("GET /admin/reluv/vouchers/:id/uses/csv", {
  who: "operator",
  says: "Every use as a table",
  notes: "UTF-8 with its mark, so that Excel reads it.",
  query: z.strictObject({
    separator: z
      .enum(["semicolon", "comma"])
      .default("semicolon")
      .describe("what spreadsheets expect: `semicolon` in Indonesia"),
  }),
  answer: CSV,
  refuses: ["VOUCHER_NOT_FOUND"],
})

export const listVouchers = route("GET /admin/reluv/vouchers", {
  who: "operator",
  says: "Vouchers of the platform and of shops, the newest first",
  query: AdminListVouchers,
  answer: pageOf("vouchers", AdminVoucherView),
})

export const createVoucher = route("POST /admin/reluv/vouchers", {
  who: "operator",
  says: "Makes a voucher of the platform",
  body: AdminCreateVoucher,
  example: VOUCHER_EXAMPLE,
  status: 201,
  answer,
  refuses: ["VOUCHER_CODE_TAKEN"],
})

const busiest = z.strictObject({
  count: z.int().describe("how many have used it"),
  most: z.int().describe("how often the busiest of them"),
})

export const getVoucher = route("GET /admin/reluv/vouchers/:id", {
  who: "operator",
  says: "One voucher, with how fast it is used",
  answer: z.strictObject({
    voucher: AdminVoucherView,
    is_used: z.boolean().describe("whether it ever was: then its `scope` cannot change any more"),
    pace: z
      .strictObject({
        by_hour: z.array(z.int()).describe("uses of each hour, the oldest first"),
        returned: z.int(),
        accounts: busiest,
        emails: busiest,
        phones: busiest,
      })
      .describe("of the last 24 hours: how fast it is used, and by whom"),
  }),
  refuses: ["VOUCHER_NOT_FOUND"],
})

export const changeVoucher = route("POST /admin/reluv/vouchers/:id", {
  who: "operator",
  says: "Changes what takes nothing from anybody: title, end, limits, who gets to know of it",
  notes: "What it is for, its `scope`, only until it is used for the first time.",
  body: z.strictObject({ ...changedVoucher, scope: platformScope.optional() }),
  example: { quota: 1_000 },
  answer,
  refuses: [
    "VOUCHER_NOT_FOUND",
    "VOUCHER_LIMIT_TOO_LOW",
    "VOUCHER_IN_USE",
    "VOUCHER_STATUS_NOT_ALLOWED",
  ],
})

const moved = {
  who: "operator" as const,
  body: AdminNote,
  example: NOTE,
  answer,
  refuses: ["VOUCHER_NOT_FOUND", "VOUCHER_STATUS_NOT_ALLOWED"] as const,
}

export const pauseVoucher = route("POST /admin/reluv/vouchers/:id/pause", {
  ...moved,
  says: "It may not be used for now",
})

export const resumeVoucher = route("POST /admin/reluv/vouchers/:id/resume", {
  ...moved,
  says: "It may be used again",
})

export const endVoucher = route("POST /admin/reluv/vouchers/:id/end", {
  ...moved,
  says: "It is over for good; purchases that have used it keep what it gave",
})

export const listVoucherUses = route("GET /admin/reluv/vouchers/:id/uses", {
  who: "operator",
  says: "What purchases used of it, the newest first",
  query: z.strictObject(page()),
  answer: pageOf("uses", VoucherUseView),
  refuses: ["VOUCHER_NOT_FOUND"],
})

export const makeVoucherCodes = route("POST /admin/reluv/vouchers/:id/codes", {
  who: "operator",
  says: "Makes many codes of it, each for so many uses, and answers them: a list to be handed out",
  body: z.strictObject({
    count: count({ min: 1, max: 10_000 }),
    prefix: text({ max: 20 })
      .toUpperCase()
      .regex(/^[A-Z0-9-]+$/, say("voucher_code"))
      .default("RELUV"),
    quota: count({ min: 1, max: 1_000 }).default(1).describe("uses of each code"),
  }),
  example: { count: 500, prefix: "GAJIAN" },
  status: 201,
  answer: z.strictObject({ codes: z.array(z.string()) }),
  refuses: ["VOUCHER_NOT_FOUND"],
})
