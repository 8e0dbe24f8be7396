-- The registry of terminations may be put in the order of the orders' dates.
create index notification_worker_order_ix on notification (worker_fin, order_date, id) where type = 'TERMINATION';
