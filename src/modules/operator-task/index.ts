import { Module } from "@medusajs/framework/utils"
import { OperatorTaskModuleService } from "./service"

export const OPERATOR_TASK_MODULE = "reluv_operator_task"

export default Module(OPERATOR_TASK_MODULE, { service: OperatorTaskModuleService })
