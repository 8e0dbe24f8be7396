-- Sessions of the portal that it has ended (OpenID Connect Back-Channel Logout 1.0): it tells one server, and all of them ask
-- here. Which session it was stands here as a keyed hash only, for as long as a session of ours can live.
create table portal_sign_out (
  session  varchar(64) not null,
  ended_at timestamptz not null default clock_timestamp(),
  constraint portal_sign_out_pk primary key (session)
);
create index portal_sign_out_end_ix on portal_sign_out (ended_at);

-- What no session of ours can belong to any more is swept away beside it, some rows at a time.
create function end_portal_session(ended text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    begin
      insert into portal_sign_out (session) values (ended) on conflict do nothing;
      delete from portal_sign_out
      where session in (select o.session from portal_sign_out o where o.ended_at < now() - interval '25 hours'
                        order by o.ended_at limit 20 for update skip locked);
    end
  $$;
create function is_portal_session_ended(asked text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from portal_sign_out where session = asked) $$;
revoke all on function end_portal_session(text) from public;
revoke all on function is_portal_session_ended(text) from public;
grant execute on function end_portal_session(text) to ${application};
grant execute on function is_portal_session_ended(text) to ${application};
