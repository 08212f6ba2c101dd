// Source: our own list of words that say little of a topic, no public list of stop words.

/** Words that stand in any task's title: they say little of which one is meant. */
export const GENERIC_TOPIC_WORDS: ReadonlySet<string> = new Set(
  '建设 推进 推广 发展 加强 加快 大力 完善 构建 开展 实施 促进 提升 强化 深化 推动 积极 着力 工作 服务 管理 体系 进行 做好 落实 健全 建立 打造 培育 规划 组织 全面 我市 我省 全市 全省 处理 情况 问题 项目 改造 整治'.split(
    ' ',
  ),
);

/** Who and where in everyday words: that no document prints one tells little, as what is asked of them is what is looked for. */
export const BACKGROUND_TOPIC_WORDS: ReadonlySet<string> = new Set(
  '干部 群众 老百姓 百姓 居民 市民 农民 农村 乡下 村里 村子 乡村 城里 城市 老人 老人家 老年人 孩子 小孩 娃 学生 年轻人 企业 工人 职工 政府 公家 国家 本地 当地 外地 家里 人员 没人 有人 个人 鼓励 支持 防止 预防 整顿 规范 吸引 改善'.split(
    ' ',
  ),
);

/** Words of talk that tell nothing of what a question is about; single characters as a segmenter leaves them. */
export const EMPTY_TOPIC_WORDS: ReadonlySet<string> = new Set(
  '这 那 这个 那个 这些 那些 这种 那种 这事 那事 这事儿 事 事儿 事情 这块 这块儿 那块 块 块儿 之类 一类 什么的 等等 有关 相关 关于 方面 领域 一下 到底 究竟 具体 我们 咱们 咱 我 你 您 他 她 它 的 了 啊 呀 吧 呢 嘛 哦 哈 么 吗 是 有 要 会 能 可以 应该 得 该 把 被 给 让 由 归 找 谁 哪 哪个 哪些 哪家 哪里 哪儿 什么 啥 怎么 怎样 咋 如何 为什么 多少 几 个 项 条 家 处 名 件 份 种 次 都 也 还 就 又 再 只 很 太 最 和 与 及 跟 同 或 并 里 中 内 上 下 搞 弄 做 干 办 管 抓 来 去 到 在 请 请问 麻烦 帮 帮忙 查 查查 看 看看 想 问 问问 知道 告诉 说 说说 讲 写 提 打算 准备 计划 需要 现在 目前 今年 时候 时间 原文 原话 内容 解决 怎么办 难 太 总是 老是 帮助 任务 工作 单位 部门 项目 文件 意见 方案 通知'.split(
    ' ',
  ),
);
