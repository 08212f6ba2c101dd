/** Verbs that titles of tasks begin with: what is asked about comes after them. */
export const TITLE_VERBS: ReadonlySet<string> = new Set(
  (
    '推进 加快 发展 建设 提升 完善 加强 强化 健全 优化 促进 推动 实施 开展 支持 培育 打造 建立 构建 深化 扩大 做强 做大 做优 扶持 布局 ' +
    '加大 营造 落实 拓展 规划 大力 积极 着力 全面 进一步 持续 深入 稳步 有序 切实 统筹 制定 引导 鼓励 提高 改善 改造 整合 保障 严格 规范 ' +
    '创新 探索 组织 推广 建成 建设完善 形成 实现 畅通 增强 激发 夯实 壮大 做好 抓好 启动 编制 升级 广泛 充分 坚持 明确 优先 将 对 以 用好 ' +
    '定期 不断 集中 加密 补齐 盘活 挖掘 丰富 繁荣 推行 试点 改革 扩充 新建 新增 组建 搭建 配齐 配备 提供 减轻 降低 简化 压减 缩短 清理 治理 防范 化解 ' +
    '提质 增效 全力 继续 努力'
  ).split(' '),
);

/** Words that stand in titles about anything: no topic consists of them alone. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...TITLE_VERBS,
  ...(
    '服务 体系 机制 工作 能力 水平 管理 应用 平台 工程 行动 项目 政策 制度 基础 设施 资源 产业 企业 经济 社会 重点 领域 综合 力度 良好 氛围 ' +
    '有效 质量 效能 模式 基地 中心 示范 融合 技术 信息 网络 系统 标准 安全 监管 领导 资金 人才 人员 队伍 环境 市场 主体 活力 全市 全省 全县 城市 ' +
    '农村 乡村 地区 区域 公共 任务 措施 责任 问题 方案 计划 意见 目标 导向 要素 投入 支撑 宣传 考核 评价 监测 督促 检查 协调 统一 高效 智慧 ' +
    '数字 互联网 数据 结构 方式 规模 条件 渠道 功能 特色 优势 品牌 试点 改革 创新 高质量 一批 全面 情况 作用 新 大 全 各 类 性 化'
  ).split(' '),
]);

/** Words that join others: a topic neither begins nor ends with one. */
export const PARTICLES: ReadonlySet<string> = new Set(
  '的 和 与 及 以及 或 等 在 为 向 由 对 将 以 从 到 把 被 让 使 之 其 并 中 内 上 下'.split(' '),
);
