import type { FastifyInstance } from "fastify"
import type { Sandbox } from "../core/sandbox"
export function paymentPageRoutes(_app: FastifyInstance, _sandbox: Sandbox): void {}
