# The blog as a server: the content is compiled at build, nothing is kept in the process.
FROM node:20-slim AS build
WORKDIR /blog
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG SITE_URL
RUN npm run build

FROM node:20-slim
WORKDIR /blog
ENV NODE_ENV=production
COPY --from=build /blog/package.json /blog/package-lock.json /blog/next.config.mjs /blog/tsconfig.json ./
RUN npm ci --omit=dev
COPY --from=build /blog/.next ./.next
COPY --from=build /blog/lib ./lib
COPY --from=build /blog/public ./public
# What /write/ reads, where WRITE_MODE opens it: the texts, what shows them, what the build knows of them.
COPY --from=build /blog/.gaji ./.gaji
COPY --from=build /blog/app ./app
COPY --from=build /blog/components ./components
COPY --from=build /blog/content ./content
COPY --from=build /blog/hugo.toml ./
RUN rm -rf .next/cache && mkdir /data && chown node /data
# Readers' answers, unless DATABASE_URL names a database.
ENV DATA_DIR=/data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK CMD node -e "fetch('http://localhost:3000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "--import", "tsx", "lib/commands/serve.ts"]
