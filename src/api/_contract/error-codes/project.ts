import type { Codes } from "./codes"

/** Any request, and whoever runs the marketplace. */
export const PROJECT_CODES = {
  RATE_LIMITED: [429, "asked too often; `Retry-After` says how many seconds to wait"],
  PART_OFF: [404, "this marketplace runs without the vendor that it needs"],
  INPUT_INVALID: [
    400,
    "the body, query or address is not as it should be, or cannot be read (413 when too large) or stored; the message names each field",
  ],
  MAIL_NOT_FOUND: [404, "no such mail"],
  MESSAGE_NOT_FOUND: [404, "no such message"],
  MESSAGE_NOT_STUCK: [400, "the message was sent, or is being sent already"],
  FILE_NOT_OURS: [404, "no such file"],
  TASK_NOT_FOUND: [404, "no such task"],
  TASK_ACTION_NOT_ALLOWED: [400, "a task of this kind is not ended this way"],
  WORK_NOT_FOUND: [404, "what the task is about was forgotten: it was done long ago"],
  WORK_NOT_DEAD: [400, "what the task is about is done, or is being tried already"],
  WEBHOOK_NOT_FOUND: [404, "no such webhook"],
  WEBHOOK_SIGNATURE_INVALID: [401, "a webhook with a wrong signature or header"],
  INDONESIA_TAKEN: [
    400,
    "told by the set-up command: Indonesia belongs to a region in another currency",
  ],
  MARKETPLACE_NOT_SET_UP: [500, "the set-up command never ran here"],
} as const satisfies Codes
