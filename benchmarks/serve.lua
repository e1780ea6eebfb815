-- For wrk with one connection: asks for each line of the file that the environment variable URLS names, over and over or, with ONCE=1,
-- once each. Prints requests, answers other than 200, milliseconds at the median, at 95 % and at most, and the mean kilobytes of an answer.
local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long ns; } moment; int clock_gettime(int clock, moment *now);")
local now = ffi.new("moment")
local urls = {}
for line in io.lines(os.getenv("URLS")) do urls[#urls + 1] = line end
local once = os.getenv("ONCE") == "1"
local asked, bytes, times, since, threads = 0, 0, {}, 0, {}
failed = 0

local function milliseconds()
  ffi.C.clock_gettime(1, now)
  return tonumber(now.s) * 1000 + tonumber(now.ns) / 1e6
end

local function result(requests, wrong, median, late, most, size)
  io.write(string.format("RESULT %d %d %.1f %.1f %.1f %.0f\n", requests, wrong, median, late, most, size / requests / 1024))
end

function setup(thread) threads[#threads + 1] = thread end

function request()
  asked = asked + 1
  since = milliseconds()
  return wrk.format("GET", urls[(asked - 1) % #urls + 1])
end

-- wrk itself would wait for its time to be up, so that a list asked for once ends here.
local function answered_once(body)
  times[#times + 1] = milliseconds() - since
  bytes = bytes + #body
  if #times == #urls then
    table.sort(times)
    result(#times, failed, times[math.ceil(#times / 2)], times[math.ceil(#times * 0.95)], times[#times], bytes)
    os.exit(0)
  end
end

function response(status, headers, body)
  if status ~= 200 then failed = failed + 1 end
  if once then answered_once(body) end
end

function done(summary, latency)
  local wrong = 0
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("failed") end
  result(summary.requests, wrong, latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency.max / 1000, summary.bytes)
end
