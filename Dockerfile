# Zerentu as a container: docs/docker.md says how to build and run it. The version of Node is that of .nvmrc; what is built here
# comes from package-lock.json alone.
ARG NODE_VERSION=20.20.2

FROM node:${NODE_VERSION}-bookworm-slim AS build
# For the one optional part that is compiled; none of it is in the image that runs.
RUN apt-get update && apt-get install -y --no-install-recommends g++ make python3
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY build.mjs tsconfig.json tsconfig.build.json schema.graphql LICENSE sbom.cdx.json ./
COPY bots ./bots
COPY graph ./graph
COPY schema ./schema
COPY seeds ./seeds
COPY src ./src
COPY web ./web
RUN node build.mjs --force
RUN npm prune --omit=dev --ignore-scripts
RUN npm rebuild nodejs-jieba --nodedir=/usr/local || echo "nodejs-jieba was not compiled: Intl.Segmenter takes its place"

FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production ZERENTU_DATA_DIR=/data ZERENTU_HOST=0.0.0.0 ZERENTU_PORT=4000
WORKDIR /app
COPY --from=build /build/package.json /build/schema.graphql /build/LICENSE /build/sbom.cdx.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/schema ./schema
COPY --from=build /build/seeds ./seeds
COPY --from=build /build/web/generated/persisted-documents.json ./web/generated/
COPY --from=build /build/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.ZERENTU_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1: it listens to SIGTERM, answers what it was asked, and ends.
ENTRYPOINT ["node", "/app/dist/src/cli/main.js"]
CMD ["serve"]
