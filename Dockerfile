# Two stages: the first builds an environment from the locked requirements, the second only runs it.
# Python 3.11 is the version that the checks run on.

FROM python:3.11-slim AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
COPY requirements.txt requirements-dev.txt ./
RUN python -m venv /opt/ebb \
    && /opt/ebb/bin/pip install --require-hashes -r requirements.txt
# What builds the package comes at its locked version too, and stays in this stage.
RUN awk '/^setuptools==/ {on = 1} on {print} on && !/\\$/ {exit}' requirements-dev.txt > build.txt \
    && python -m venv /opt/build \
    && /opt/build/bin/pip install --require-hashes --no-deps -r build.txt
COPY pyproject.toml README.md LICENSE ./
COPY coach coach
COPY models models
COPY scheduler scheduler
COPY bot bot
RUN /opt/build/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /dist . \
    && /opt/ebb/bin/pip install --no-deps /dist/*.whl

FROM python:3.11-slim
RUN groupadd --gid 10001 ebb \
    && useradd --uid 10001 --gid ebb --home-dir /data --no-create-home --shell /usr/sbin/nologin ebb \
    && install --directory --owner ebb --group ebb --mode 0700 /data
COPY --from=build /opt/ebb /opt/ebb
ENV PATH="/opt/ebb/bin:$PATH" PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 EBB_DATA_DIR=/data \
    MPLCONFIGDIR=/tmp/matplotlib
USER 10001:10001
WORKDIR /data
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=40s --retries=3 CMD ["python", "-c", \
    "import os; from urllib import request; address = os.environ.get('EBB_METRICS_LISTEN') or '127.0.0.1:9100'; request.build_opener(request.ProxyHandler({})).open(f'http://{address}/healthz', timeout=4)"]
CMD ["python", "-m", "bot", "run"]
