import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../_http/validate"
import { AdminListSellers } from "./reluv/sellers/validators"
import {
  AdminCloseTask,
  AdminDecideDispute,
  AdminListTasks,
  AdminRecordTransfer,
} from "./reluv/tasks/validators"
import { AdminListWebhooks } from "./reluv/webhooks/validators"

/** Medusa lets only operators reach `/admin`. */
export const adminMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/reluv/sellers",
    middlewares: [validQuery(AdminListSellers)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/reluv/webhooks",
    middlewares: [validQuery(AdminListWebhooks)],
  },
  { methods: ["GET"], matcher: "/admin/reluv/tasks", middlewares: [validQuery(AdminListTasks)] },
  {
    methods: ["POST"],
    matcher: "/admin/reluv/tasks/:id/close",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/reluv/seller-orders/:id/cancel",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/reluv/refunds/:id/record-transfer",
    middlewares: [validBody(AdminRecordTransfer)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/reluv/refunds/:id/pay-by-hand",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/reluv/refunds/:id/drop",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/reluv/refunds/:id/reject-transfer",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/reluv/disputes/:id/decide",
    middlewares: [validBody(AdminDecideDispute)],
  },
]
