-- What wrk sends: one request after the other, by many people, about many events.
--
--   wrk -t1 -s requests.lua <address> -- <tokens> <method> <path> <spread> <targets> <first target> <per ten> <first turn>
--
-- {event} in the path becomes an event's id. Spread says how people and events come together:
--   random   anybody asks for any event
--   everyone one event after the other, and between two turns at the same event everybody has had a turn at others
--   rush     everybody turns to one event, then everybody turns to the next
-- In the last two no person meets an event twice; the first turn says where the run before has stopped.

local tokens, heads = {}, {}
local method, path, spread, targets, first, per_ten, turn

function init(arguments)
  for token in io.lines(arguments[1]) do tokens[#tokens + 1] = token end
  method, path, spread = arguments[2], arguments[3], arguments[4]
  targets, first = tonumber(arguments[5]), tonumber(arguments[6])
  per_ten, turn = tonumber(arguments[7]), tonumber(arguments[8])
  for person, token in ipairs(tokens) do
    heads[person] = " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " .. token .. "\r\nContent-Length: 0\r\n\r\n"
  end
  math.randomseed(os.time())
end

local function person_and_target()
  local people = #tokens
  if spread == "random" then return math.random(people) - 1, math.random(targets) - 1 end
  local at = turn
  turn = turn + 1
  if spread == "rush" then return at % people, math.floor(at / people) % targets end
  local target = at % targets
  return (math.floor(at / targets) + target * 7) % people, target
end

-- Of ten events in a row some are alike; which number of them the target is.
local function number(target)
  return first + 10 * math.floor(target / per_ten) + 2 * (target % per_ten)
end

function request()
  local person, target = person_and_target()
  local event = string.format("0190a000-0000-7000-8003-%.0f", 100000000000 + number(target))
  return method .. " " .. path:gsub("{event}", event) .. heads[person + 1]
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status
    + summary.errors.timeout
  io.write(string.format("result %d %.3f %d %.3f %.3f\n", summary.requests, summary.duration / 1e6, failed,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
