import { Module } from "@medusajs/framework/utils"
import { MonitorModuleService } from "./service"

export const MONITOR_MODULE = "reluv_monitor"

export default Module(MONITOR_MODULE, { service: MonitorModuleService })
